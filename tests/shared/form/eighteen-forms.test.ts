/** Labels of eighteen forms by two who had not seen the product; each names one value of the report, and no other. */
import { expect, test } from 'vitest'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { aField, aRow } from './builders.ts'

test.for([
  ['Họ và tên', 'Họ và tên khai sinh *', 'Tô Văn Lúa'],
  ['Ngày công nhận chính thức', 'Ngày chính thức', '19/05/2011'],
  ['Biện pháp khắc phục', 'Phương hướng, biện pháp khắc phục', 'Họp đúng ngày.'],
  ['Hướng khắc phục', 'Chi bộ sẽ khắc phục như thế nào?', 'Gửi trước tài liệu.'],
  ['Người ký báo cáo', 'Người ký (Thủ trưởng cấp ủy):', 'Tô Văn Lúa'],
  ['Người ký báo cáo', 'T/M ĐẢNG ỦY - NGƯỜI KÝ', 'Tô Văn Lúa'],
  ['Số quyết định xếp loại', 'Quyết định xếp loại số', '205-QĐ/ĐU'],
  ['Số đảng viên là đoàn viên thanh niên', 'Đoàn viên TNCS Hồ Chí Minh', '64'],
  ['Số chi bộ', 'Đến cuối tháng, toàn Đảng bộ có chi bộ trực thuộc', '26'],
] as const)('«%s» in «%s»', ([value, label, text]) => {
  const fields = [aField('Địa chỉ thư điện tử'), aField(label), aField('Số điện thoại')]
  expect(matchFields([aRow(value, { value: text, kind: 'text' })], fields)[0]?.field?.label).toBe(label)
})

test('what a committee checks and what its commission checks are told apart', () => {
  const rows = ['cấp ủy kiểm tra', 'ủy ban kiểm tra kiểm tra', 'cấp ủy giám sát', 'ủy ban kiểm tra giám sát'].map((what) =>
    aRow(`Số tổ chức đảng được ${what}`, { value: '3' }),
  )
  const fields = ['Số được kiểm tra', 'Số được giám sát'].flatMap((row) =>
    ['Cấp ủy tiến hành', 'Ủy ban kiểm tra tiến hành'].map((who) =>
      aField(`${row} – ${who} – Tổ chức đảng`, { row, column: `${who} – Tổ chức đảng` }),
    ),
  )
  expect(matchFields(rows, fields).map(({ field }) => fields.indexOf(field as (typeof fields)[number]))).toEqual([0, 1, 2, 3])
})

test('a leader who reports of a party cell fills in what is said of it', () => {
  const rows = [
    aRow('Chức vụ', { value: 'Ủy viên', organisation: 'Lò Văn Thành', kind: 'text' }),
    aRow('Số buổi phải dự', { value: '3', organisation: 'Lò Văn Thành' }),
    aRow('Hạn xử lý', { value: '30/11/2026', organisation: 'Chi bộ bản Nà Sang', kind: 'date' }),
  ]
  const fields = [aField('Chức vụ'), aField('Số buổi phải dự'), aField('Hạn xử lý', { kind: 'date' })]
  expect(matchFields(rows, fields).map(({ field }) => field?.label)).toEqual(['Chức vụ', 'Số buổi phải dự', 'Hạn xử lý'])
})

test('«Hoàn thành tốt» under the leaders is none of the members', () => {
  const fields = [
    aField('Hoàn thành tốt nhiệm vụ', { section: ['Kết quả', 'Tập thể lãnh đạo, quản lý'], kind: 'number' }),
    aField('Số lượng', { section: ['Kết quả', 'Đảng viên', 'Hoàn thành tốt nhiệm vụ'], kind: 'number' }),
  ]
  const [match] = matchFields([aRow('Số đảng viên hoàn thành tốt nhiệm vụ', { value: '508', unit: 'đảng viên' })], fields)
  expect(match?.field?.label).not.toBe('Hoàn thành tốt nhiệm vụ')
})
