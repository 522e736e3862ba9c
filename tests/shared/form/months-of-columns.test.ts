import { expect, test } from 'vitest'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { monthsOfColumns } from '../../../shared/form/months-of-columns.ts'
import { aField, aRow } from './builders.ts'

const columns = (places: readonly string[]) => places.map((column) => aField(`Kết nạp – ${column}`, { row: 'Kết nạp', column }))
const counted = columns(['Tháng thứ nhất', 'Tháng thứ hai', 'Tháng thứ ba'])
const months = [10, 12].map((month) => aRow('Số đảng viên kết nạp', { value: String(month), period: `Tháng ${month}/2026` }))
const quarter = aRow('Kỳ báo cáo', { value: 'Quý IV/2026', kind: 'text', period: 'Quý IV/2026' })

test('the first month of the last quarter is October', () => {
  const matches = matchFields([...months, quarter], counted)
  expect(matches.map(({ field }) => field?.column ?? null)).toEqual(['Tháng thứ nhất', 'Tháng thứ ba', null])
})

test.each(['Tháng giữa quý', 'Tháng thứ 2 của quý', 'THÁNG THỨ HAI'])('%s is the second month', (column) => {
  expect(monthsOfColumns(columns([column]), [quarter])[0]?.column).toBe('tháng 11')
})

test('the quarter that most values are of counts, not another that one value names', () => {
  const other = aRow('Số buổi đã dự', { period: 'Quý III/2026' })
  expect(monthsOfColumns(counted, [quarter, quarter, other])[0]?.column).toBe('tháng 10')
})

test('without a quarter, or with two, the columns stay as they are', () => {
  const other = { ...quarter, period: 'Quý I/2026' }
  expect(monthsOfColumns(counted, months)).toBe(counted)
  expect(monthsOfColumns(counted, [quarter, other])).toBe(counted)
})
