import { expect, test } from 'vitest'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { aField, aRow } from './builders.ts'

const columns = ['Chi bộ tự chấm', 'Đảng ủy chấm']
const criteria = ['Tỷ lệ ĐV tham dự', 'Giữ nguyên tắc tổ chức, sinh hoạt đảng']
const marks = criteria.flatMap((row) => columns.map((column) => aField(`${row} – ${column}`, { row, column, section: ['IV. Bảng điểm'] })))
const counts = [aField('ĐV dự họp (*)', { section: ['III. Số lượng đảng viên'] })]
const placeOf = (row: ReturnType<typeof aRow>) => matchFields([row], [...counts, ...marks])[0]?.field?.label ?? null

test('the party cell’s own mark goes into its column, not into the count of those who came', () => {
  expect(placeOf(aRow('Điểm tự chấm: tỷ lệ đảng viên dự', { value: '4', unit: 'điểm', kind: 'decimal' }))).toBe(
    'Tỷ lệ ĐV tham dự – Chi bộ tự chấm',
  )
})

test('a rate is no mark', () => {
  expect(placeOf(aRow('Tỷ lệ dự', { value: '91,7', unit: '%', kind: 'percent' }))).toBeNull()
})

test('an hour is no count, a day is no count', () => {
  const fields = [aField('Số chi bộ trực thuộc tính đến ngày cuối tháng'), aField('Số buổi đã dự')]
  expect(matchFields([aRow('Thời điểm chốt số liệu', { value: '16:30', kind: 'text', unit: '' })], fields)[0]?.field).toBeUndefined()
  expect(matchFields([aRow('Ngày dự', { value: '06/11/2026', kind: 'date', unit: '' })], fields)[0]?.field).toBeUndefined()
})

test('party cells by what they got are counts, whatever gave it', () => {
  const section = ['Chi bộ theo kết quả chấm điểm buổi họp']
  const fields = ['Tốt', 'Khá'].map((label) => aField(label, { section }))
  const row = aRow('Số chi bộ xếp loại sinh hoạt Khá', { unit: 'chi bộ' })
  expect(matchFields([row], fields)[0]?.field?.label).toBe('Khá')
})

test('«Cộng» below the marks is their sum', () => {
  const fields = ['mục 1 (thời gian, thời lượng)', 'mục 2 (tỷ lệ dự)', 'Cộng'].map((label) =>
    aField(label, { id: label, section: ['III. Chấm điểm buổi họp'] }),
  )
  const rows = [
    aRow('Tổng điểm', { unit: 'điểm', value: '88' }),
    aRow('Điểm 2. Tỷ lệ đảng viên dự sinh hoạt', { unit: 'điểm', value: '4' }),
  ]
  expect(matchFields(rows, fields).map(({ field }) => field?.id)).toEqual(['Cộng', 'mục 2 (tỷ lệ dự)'])
})
