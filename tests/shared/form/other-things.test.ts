import { expect, test } from 'vitest'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { aField, aRow } from './builders.ts'

// The only field of the form is another thing than the value: nothing better is there, and still it gets nothing.
test.for<[string, string, Parameters<typeof aField>[1], string]>([
  ['marks of the committee’s members', 'Số đảng viên hoàn thành tốt nhiệm vụ', { section: ['C. Cấp ủy viên'] }, 'Hoàn thành tốt'],
  ['committees below', 'Số chi bộ hoàn thành tốt nhiệm vụ', {}, 'Đảng bộ trực thuộc – Hoàn thành tốt'],
  ['those who left', 'Giới thiệu sinh hoạt tạm thời đi tỉnh khác', { section: ['Chuyển đến'] }, 'Ngoại tỉnh – Tạm thời'],
  ['a part of the members', 'Đảng viên đã nghỉ hưu', {}, 'Hưu trí – Trong đó – Nữ'],
  ['what is proposed', 'Số đảng viên được tặng Huy hiệu 50 năm tuổi Đảng', { section: ['Huy hiệu Đảng'] }, '50 năm – Đề nghị'],
  ['another honour', 'Bằng khen của tập thể', {}, 'Giấy khen – Tập thể'],
  ['money handed on', 'Thu đảng phí', {}, 'Đảng phí nộp lên cấp trên'],
  ['another schooling', 'Lý luận chính trị trung cấp', { section: ['Trình độ chuyên môn'] }, 'Trung cấp'],
  ['the absent', 'Đảng viên dự bị', { section: ['Đảng viên vắng mặt'] }, 'Dự bị'],
  ['a mark', 'Số ý kiến phát biểu', { section: ['Chi bộ tự chấm'] }, 'Thảo luận, phát biểu tối đa 25 điểm'],
  ['a remark', 'Người lập báo cáo', {}, 'Ghi chú của người nhập'],
])('%s', ([, value, place, label]) => {
  const person = value.startsWith('Người') ? { kind: 'text' as const, value: 'Đào Văn Khế', unit: '' } : {}
  const row = aRow(value, { organisation: 'Đảng bộ xã Bàu Sen', ...person })
  const others = ['Địa điểm', 'Tổng số đảng viên', 'Số phút họp'].map((name) => aField(name))
  expect(matchFields([row], [aField(label, place), ...others])[0]?.field).toBeUndefined()
})

test('what is added up since January does not go into the column of this month', () => {
  const columns = ['Trong tháng', 'Cùng kỳ năm trước'].map((column) => aField(`Xóa tên – ${column}`, { row: 'Xóa tên', column }))
  expect(matchFields([aRow('Số đảng viên xóa tên', { period: 'Lũy kế từ đầu năm 2026' })], columns)[0]?.field).toBeUndefined()
})

test('a ratio belongs to both of what it compares, and to neither alone', () => {
  const ratio = aRow('Số lượng đảng viên dự sinh hoạt (có mặt/phải dự)', { kind: 'ratio', value: '18/20', unit: '' })
  const labels = ['Số ĐV phải dự', 'Tổng hợp cả kỳ, lượt ĐV có mặt / lượt ĐV phải dự']
  expect(
    matchFields(
      [ratio],
      labels.slice(0, 1).map((label) => aField(label)),
    )[0]?.field,
  ).toBeUndefined()
  expect(
    matchFields(
      [ratio],
      labels.map((label) => aField(label)),
    )[0]?.field?.label,
  ).toBe(labels[1])
})

test('a rate of «dân tộc Khmer» is no rate of all the few', () => {
  const row = aRow('Tỷ lệ đảng viên người Khmer', { kind: 'percent', unit: '%' })
  expect(matchFields([row], [aField('Dân tộc Khmer – Hiện nay chiếm %')])[0]?.field?.label).toBe('Dân tộc Khmer – Hiện nay chiếm %')
})
