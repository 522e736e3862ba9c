import { expect, test } from 'vitest'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { saidAgain } from '../../../shared/form/said-again.ts'
import { aField, aRow } from './builders.ts'

test.for([
  ['Kỷ luật đưa ra khỏi Đảng (khai trừ)', 'khai trừ'],
  ['Được khôi phục quyền (phục hồi đảng tịch)', 'phục hồi đảng tịch'],
  ['Viên chức (trường học, trạm y tế…)', 'Viên chức '],
] as const)('«%s» is also «%s»', ([label, other]) => {
  expect(saidAgain(aField(label))?.label).toBe(other)
})

test.for(['Vắng (có lý do)', 'Đảng phí (nghìn đồng)', 'Tỷ lệ (%)', 'Chi bộ'])('«%s» says nothing again', (label) => {
  expect(saidAgain(aField(label))).toBeUndefined()
})

test('a value finds its field by the word in brackets, and none that the brackets leave out', () => {
  const fields = [aField('Kỷ luật đưa ra khỏi Đảng (khai trừ)'), aField('Đưa ra khỏi danh sách (không kể khai trừ)')]
  const [match] = matchFields([aRow('Số đảng viên bị khai trừ')], fields)
  expect(match?.field?.label).toBe(fields[0]?.label)
})

const moveTo = (label: string, others: readonly string[], report: readonly string[] = []) =>
  matchFields(
    [aRow(label), ...report.map((other) => aRow(other, { code: other }))],
    [aField('Kết nạp mới'), ...others.map((other) => aField(other))],
  )[0]?.field?.label

test('of a report that counts no temporary moves, «chính thức» is what «Chuyển đi» means', () => {
  expect(moveTo('Chuyển sinh hoạt đảng chính thức đi', ['Chuyển đến', 'Chuyển đi'])).toBe('Chuyển đi')
  expect(moveTo('Chuyển sinh hoạt đảng chính thức đến', ['Đảng viên nơi khác chuyển đến trong tháng'])).toBe(
    'Đảng viên nơi khác chuyển đến trong tháng',
  )
})

test('of a report that counts both, «Chuyển đi» may mean either', () => {
  expect(moveTo('Chuyển sinh hoạt đảng chính thức đi', ['Chuyển đi'], ['Chuyển sinh hoạt tạm thời đi'])).toBeUndefined()
})

test.for([
  ['Tỷ lệ ĐV dự họp / triệu tập', 'Tỷ lệ đảng viên dự sinh hoạt', '93,5'],
  ['ĐV có tên trong danh sách (Giá trị bắt buộc)', 'Tổng số đảng viên', '37'],
  ['Toàn đảng bộ có bao nhiêu ĐV?', 'Tổng số đảng viên', '37'],
] as const)('«%s» asks for «%s»', ([label, said, value]) => {
  const fields = [aField('Đảng viên miễn sinh hoạt'), aField(label), aField('Ghi chú')]
  const [match] = matchFields([aRow(said, { value, kind: value.includes(',') ? 'percent' : 'integer' })], fields)
  expect(match?.field?.label).toBe(label)
})

test('beside the sum of its quarter a month has its own row', () => {
  const rows = ['Tháng 8', 'Quý III'].map((row) => aField(`${row} – Ngày họp`, { row, column: 'Ngày họp', id: row }))
  const [match] = matchFields([aRow('Ngày sinh hoạt', { kind: 'date', value: '04/08/2026', unit: '', period: 'Tháng 8/2026' })], rows)
  expect(match?.field?.id).toBe('Tháng 8')
})
