import { expect, test } from 'vitest'
import { mainPeriod } from '../../../shared/form/main-period.ts'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { aField, aRow } from './builders.ts'

const others = ['Chuyển đến', 'Chuyển đi', 'Từ trần'].map((label) => aRow(label))

test('of two values of one name the one of the report’s own month takes the field; the other takes none', () => {
  const rows = [aRow('Kết nạp', { code: 'before', period: 'Tháng 9/2026' }), aRow('Kết nạp', { code: 'now' }), ...others]
  const [before, now] = matchFields(rows, [aField('Kết nạp mới (đồng chí)')])
  expect(before?.field).toBeUndefined()
  expect(now?.field?.label).toBe('Kết nạp mới (đồng chí)')
})

test('a value of the year before belongs only where the form says so, also alone', () => {
  const rows = [aRow('Kết nạp', { period: 'Năm 2025' }), ...others.map((row) => ({ ...row, period: '6 tháng cuối năm 2026' }))]
  const columns = ['Kế hoạch năm nay', 'Thực hiện năm trước'].map((column) => aField(`Kết nạp – ${column}`, { row: 'Kết nạp', column }))
  expect(matchFields(rows, columns)[0]?.field?.column).toBe('Thực hiện năm trước')
  expect(matchFields(rows, [aField('Kết nạp')])[0]?.field).toBeUndefined()
})

test.for<[string, string[], string]>([
  ['of more than half of the values', ['Tháng 9/2026', 'Tháng 9/2026', 'Tháng 8/2026'], 'Tháng 9/2026'],
  [
    'half a year around its months',
    ['Tháng 1/2026', 'Tháng 2/2026', 'Tháng 3/2026', '6 tháng đầu năm 2026', '6 tháng cuối năm 2025'],
    '6 tháng đầu năm 2026',
  ],
  ['a quarter around its months', ['Tháng 7/2026', 'Tháng 8/2026', 'Tháng 9/2026', 'Quý III/2026'], 'Quý III/2026'],
  ['none where they lie apart', ['Tháng 1/2026', 'Tháng 2/2026', 'Tháng 3/2026'], ''],
])('the period of a report: %s', ([, periods, main]) => {
  expect(mainPeriod(periods.map((period) => aRow('Kết nạp', { period })))).toBe(main)
})

test('a month’s value goes into its column and not into the sum beside it', () => {
  const rows = [aRow('Số đảng viên dự sinh hoạt', { period: 'Tháng 1/2026' })]
  const columns = ['Quý I – T1', 'Cộng'].map((column) => aField(`Số ĐV có mặt – ${column}`, { row: 'Số ĐV có mặt', column }))
  expect(matchFields(rows, columns)[0]?.field?.column).toBe('Quý I – T1')
})

test('what is added up since January has no place in a field of the quarter', () => {
  const fields = ['40 năm', '70 năm'].map((label) => aField(label, { section: ['Tặng Huy hiệu Đảng trong quý (người)'] }))
  const rows = [
    aRow('Tặng Huy hiệu 40 năm tuổi Đảng', { period: 'Quý III/2026' }),
    aRow('Tặng Huy hiệu 70 năm tuổi Đảng', { period: 'Lũy kế từ đầu năm 2026' }),
    aRow('Số thẻ phát mới', { period: 'Quý III/2026' }),
  ]
  expect(matchFields(rows, fields).map(({ field }) => field?.label)).toEqual(['40 năm', undefined, undefined])
})
