/** What a field asks for, told from what stands around it. */
import { expect, test } from 'vitest'
import { matchFields } from '../../../shared/form/match-fields.ts'
import type { ReportRow } from '../../../shared/reports/report.ts'
import { aField, aRow } from './builders.ts'

const into = (rows: ReportRow[], fields: ReturnType<typeof aField>[]) => matchFields(rows, fields).map(({ field }) => field?.id)

test('a value of another party cell takes no field of a form that names none', () => {
  const rows = ['Có mặt', 'Vắng', 'Phát biểu', 'Kết nạp'].map((label) => aRow(label, { organisation: 'Chi bộ Tổ 5' }))
  const other = aRow('Có mặt', { code: 'other', organisation: 'Chi bộ Tổ 6' })
  expect(into([...rows, other], [aField('Số đảng viên có mặt', { id: 'a' })])).toEqual(['a', undefined, undefined, undefined, undefined])
  expect(into([...rows.slice(1), other], [aField('Số đảng viên có mặt', { id: 'a' })])).toEqual(Array(4).fill(undefined))
})

test('a count of members to whom something happened is no count of others', () => {
  const rows = [aRow('Đảng viên nữ'), aRow('Kết nạp đảng viên nữ')]
  expect(into(rows, [aField('Kết nạp nữ', { id: 'a' })])).toEqual([undefined, 'a'])
  expect(into(rows.slice(0, 1), [aField('Kết nạp nữ', { id: 'a' })])).toEqual([undefined])
})

test('«Thực hiện» under a heading asks about what the heading says', () => {
  const rows = [aRow('Kế hoạch kết nạp', { value: '6' }), aRow('Kết nạp đảng viên')]
  const section = ['1. Phát triển đảng']
  expect(into(rows, [aField('Chỉ tiêu năm', { id: 'a', section }), aField('Thực hiện', { id: 'b', section })])).toEqual(['a', 'b'])
})

test('a criterion is known by the number of its row where marks are given', () => {
  const fields = ['Nền nếp', 'Chuẩn bị', 'Kết luận'].map((name, i) =>
    aField(`${i + 1}. ${name} – Điểm tự chấm`, { id: `${i + 1}`, row: `${i + 1}. ${name}`, column: 'Điểm tự chấm' }),
  )
  const rows = [3, 1].map((n) => aRow(`Điểm tiêu chí ${n}: Công việc khác hẳn`, { code: `${n}`, unit: 'điểm', kind: 'decimal' }))
  expect(into(rows, fields)).toEqual(['3', '1'])
})

test('a part of a criterion is known by its number as well', () => {
  const field = (number: string, name: string) =>
    aField(`${number}. ${name} – Chi bộ tự chấm`, { id: number, row: `${number}. ${name}`, column: 'Chi bộ tự chấm' })
  const fields = [field('3', 'Nền nếp'), field('3.1', 'Chuẩn bị đầy đủ'), field('3.2', 'Gửi tài liệu trước')]
  const rows = ['3.2', '3.1'].map((number) =>
    aRow(`Điểm chi bộ tự chấm – tiêu chí ${number}: việc khác`, { code: number, unit: 'điểm', kind: 'decimal' }),
  )
  expect(into(rows, fields)).toEqual(['3.2', '3.1'])
})

test('«Chuyên đề phải học» asks for the plan and not for what was held', () => {
  const fields = [aField('Chuyên đề phải học', { id: 'a' }), aField('Chuyên đề học xong', { id: 'b' })]
  expect(into([aRow('Số buổi sinh hoạt chuyên đề', { unit: 'buổi' })], fields)).toEqual(['b'])
})

test('what a rate is taken of is not asked for', () => {
  const fields = ['Phải dự', 'Có mặt so với phải dự'].map((row, i) =>
    aField(`${row} – Tháng báo cáo`, { id: `${i}`, row, column: 'Tháng báo cáo', unit: i === 1 ? '%' : 'đ/c' }),
  )
  expect(into([aRow('Tỷ lệ đảng viên dự sinh hoạt', { unit: '%', kind: 'percent', value: '93,1' })], fields)).toEqual(['1'])
})

test('«chi bộ có mấy đảng viên» counts members', () => {
  expect(into([aRow('Tổng số đảng viên')], [aField('Tổng cộng chi bộ có mấy đảng viên?', { id: 'a' })])).toEqual(['a'])
})

test('a day goes into a box for text only where its label speaks of time, and a sentence into none for a name', () => {
  const day = aRow('Ngày dự', { kind: 'date', value: '05/10/2026', unit: '' })
  expect(into([day], [aField('Nơi dự', { id: 'a' })])).toEqual([undefined])
  expect(into([day], [aField('Ngày đồng chí dự', { id: 'a' })])).toEqual(['a'])
  const remark = aRow('Nhận xét của cán bộ dự', { kind: 'text', value: 'Thảo luận sôi nổi.', unit: '' })
  expect(into([remark], [aField('Họ và tên cán bộ dự', { id: 'a' })])).toEqual([undefined])
})

test('words answer no question of how many', () => {
  const row = aRow('Chủ đề sinh hoạt chuyên đề', { kind: 'text', value: 'Chuyển đổi số', unit: '' })
  expect(into([row], [aField('Bao nhiêu chi bộ đã họp chuyên đề?', { id: 'a' })])).toEqual([undefined])
})

test('«Kiến nghị thứ hai» goes into the second block', () => {
  const blocks = [1, 2].flatMap((n) =>
    ['Đề xuất hướng giải quyết', 'Thời hạn hoàn thành'].map((label) =>
      aField(label, {
        id: `${label} ${n}`,
        kind: label.startsWith('Thời') ? 'date' : 'long-text',
        section: ['Việc cần xử lý', `Việc ${n}`],
      }),
    ),
  )
  const due = (which: string, day: string) => aRow(`Hạn xử lý kiến nghị thứ ${which}`, { value: day, kind: 'date', unit: '' })
  expect(into([due('hai', '31/10/2026'), due('nhất', '20/11/2026')], blocks)).toEqual(['Thời hạn hoàn thành 2', 'Thời hạn hoàn thành 1'])
})

test('what a part counts stands in its heading', () => {
  const parts = ['A. Tổ chức đảng (đơn vị tính: chi bộ)', 'B. Đảng viên (đơn vị tính: người)'].flatMap((heading) =>
    ['Tổng số', 'Xuất sắc'].map((label) => aField(label, { id: `${heading[0]} ${label}`, section: [heading] })),
  )
  const rows = [
    aRow('Tổng số chi bộ', { unit: 'chi bộ' }),
    aRow('Số đảng viên hoàn thành xuất sắc nhiệm vụ'),
    aRow('Số chi bộ hoàn thành xuất sắc nhiệm vụ', { unit: 'chi bộ' }),
  ]
  expect(into(rows, parts)).toEqual(['A Tổng số', 'B Xuất sắc', 'A Xuất sắc'])
})

test('a number of meetings is no number of people', () => {
  expect(into([aRow('Số buổi đã dự', { unit: 'buổi' })], [aField('Thực dự', { section: ['Buổi sinh hoạt'] })])).toEqual([undefined])
})

test('«Truy tặng» is not «tặng»', () => {
  const section = ['1.1. Xét tặng Huy hiệu Đảng (số đảng viên)']
  const fields = ['Đã trao', 'Truy tặng'].map((column) => aField(`60 năm – ${column}`, { id: column, row: '60 năm', column, section }))
  const rows = ['tặng', 'truy tặng'].map((what) => aRow(`Số đảng viên được ${what} Huy hiệu 60 năm tuổi Đảng`))
  expect(into(rows, fields)).toEqual(['Đã trao', 'Truy tặng'])
  expect(into(rows.slice(0, 1), fields.slice(1))).toEqual([undefined])
})

test('of what a rate is taken, in an explanation, is no plan', () => {
  const field = aField('Phát triển đảng viên – Số lượng', {
    row: 'Phát triển đảng viên',
    column: 'Số lượng',
    help: 'số người kết nạp; % so với chỉ tiêu giao',
  })
  expect(into([aRow('Số đảng viên kết nạp')], [field])).toEqual([field.id])
})

test('a heading that explains a column says nothing of fields that have none', () => {
  const section = ['3. Bảng số liệu (cột lũy kế tính từ 01/01)']
  expect(into([aRow('Số đảng viên được miễn sinh hoạt')], [aField('Đảng viên được miễn sinh hoạt', { id: 'a', section })])).toEqual(['a'])
})

test('a list that offers the grade of a month is answered by it, whatever grades are asked for elsewhere', () => {
  const options = ['Tốt', 'Khá', 'Trung bình', 'Kém']
  const row = aRow('Đảng ủy tự xếp loại', { value: 'Khá', kind: 'choice', unit: '' })
  expect(into([row], [aField('Đảng ủy tự đánh giá', { id: 'a', kind: 'choice', options })])).toEqual(['a'])
})

test('who comes from elsewhere for good has come, and has not gone', () => {
  const fields = [
    aField('Chuyển sinh hoạt đảng chính thức từ nơi khác đến', { id: 'in' }),
    aField('Chuyển sinh hoạt đảng chính thức đi nơi khác', { id: 'out' }),
    ...['Kết nạp đảng viên', 'Xóa tên đảng viên', 'Đảng viên từ trần', 'Đảng viên xin ra'].map((label) => aField(label)),
  ]
  expect(into([aRow('Số đảng viên chuyển đi'), aRow('Số đảng viên chuyển đến')], fields)).toEqual(['out', 'in'])
})

test('a rate of one grade to another is not the rate of the first', () => {
  const fields = [aField('Tỷ lệ ĐV HTXSNV trên số ĐV HTTNV (%)', { id: 'a' }), aField('Đảng viên HTXSNV – Tỷ lệ (%)', { id: 'b' })]
  const rate = { value: '14,9', unit: '%', kind: 'percent' } as const
  const rows = ['Tỷ lệ đảng viên xuất sắc so với đảng viên hoàn thành tốt', 'Tỷ lệ đảng viên hoàn thành xuất sắc'].map((label) =>
    aRow(label, rate),
  )
  expect(into(rows, fields)).toEqual(['a', 'b'])
})

test('under «Số buổi trong quý» meetings are counted, unless a field says what else', () => {
  const section = ['Số buổi trong quý']
  const absent = aRow('Số đảng viên vắng', { unit: 'đảng viên' })
  expect(into([absent], [aField('Vắng, đã báo cáo lý do', { section })])).toEqual([undefined])
  const cells = aRow('Số chi bộ đã dự trên số chi bộ phụ trách', { value: '2/2', unit: 'chi bộ', kind: 'ratio' })
  expect(into([cells], [aField('Số chi bộ đã đến dự / số chi bộ phụ trách', { id: 'a', section })])).toEqual(['a'])
})

test('words of the title of the form tell its fields apart less than others', () => {
  const section = ['Tổng hợp kết quả kiểm điểm, xếp loại tổ chức đảng']
  const fields = ['Hạn chế trong kiểm điểm, xếp loại', 'Nguyên nhân', 'Kiến nghị'].map((label) => aField(label, { id: label, section }))
  const row = aRow('Hạn chế, khuyết điểm', { value: 'Gửi hồ sơ chậm.', kind: 'text', unit: '' })
  expect(into([row], fields)).toEqual(['Hạn chế trong kiểm điểm, xếp loại'])
})

test('years under a heading ask for what the heading names, also in a report of «Cả năm»', () => {
  const section = ['1. Trao Huy hiệu Đảng (số đảng viên)']
  const fields = ['30 năm:', '40 năm:', '50 năm:'].map((label) => aField(label, { section }))
  const rows = ['40', '30'].map((years) => aRow(`Huy hiệu ${years} năm tuổi Đảng`, { period: 'Cả năm 2026' }))
  expect(into(rows, fields)).toEqual(['40 năm:', '30 năm:'])
})

test('several values go into the list that offers them, and not into a box for text', () => {
  const options = ['Họp không đúng ngày', 'Gửi tài liệu chậm', 'Ít đảng viên phát biểu']
  const fields = [
    aField('Lỗi trừ điểm phổ biến', { id: 'list', kind: 'choices', options }),
    aField('Thuyết minh điểm trừ', { id: 'text', kind: 'long-text' }),
  ]
  const row = aRow('Nội dung bị trừ điểm', { value: 'Gửi tài liệu chậm; Ít đảng viên phát biểu', kind: 'choice', unit: '' })
  expect(into([row], fields)).toEqual(['list'])
})

test('a count is not written where sentences are asked for', () => {
  const fields = [aField('Chi bộ đề xuất', { id: 'a', kind: 'long-text' }), aField('Thời hạn', { id: 'b', kind: 'date' })]
  expect(into([aRow('Số kiến nghị của chi bộ', { unit: 'kiến nghị', value: '2' })], fields)).toEqual([undefined])
})

test('a year alone is no count, and a count is no topic', () => {
  const year = aRow('Năm đánh giá', { value: '2026', kind: 'text', unit: '' })
  expect(into([year], [aField('Đã đánh giá, xếp loại')])).toEqual([undefined])
  expect(into([year], [aField('Năm đánh giá, xếp loại', { id: 'a' })])).toEqual(['a'])
  const speeches = aRow('Số ý kiến phát biểu', { value: '12', unit: 'lượt' })
  expect(into([speeches], [aField('Chủ đề phát biểu')])).toEqual([undefined])
})
