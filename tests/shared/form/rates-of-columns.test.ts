import { expect, test } from 'vitest'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { ratesOfColumns } from '../../../shared/form/rates-of-columns.ts'
import { partOfRatio } from '../../../shared/form/said-again.ts'
import { aField, aRow } from './builders.ts'

const inRow = (row: string, column: string) => aField(`${row} – ${column}`, { row, column })
const COLUMNS = ['Họp lệ – Lượt dự / lượt phải dự', 'Họp lệ – Đạt (%)', 'Kết quả khác – Đạt (%)']

test('a column that says only that it is a rate is that of the ratio before it, under the same heading', () => {
  const named = ratesOfColumns(COLUMNS.map((column) => inRow('CB ấp Gò Dưa', column)))
  expect(named.map(({ column }) => column)).toEqual([COLUMNS[0], 'Họp lệ – Tỷ lệ dự (%)', COLUMNS[2]])
})

test('in another row it is that of no ratio', () => {
  const fields = [inRow('CB ấp Gò Dưa', 'Lượt dự / lượt phải dự'), inRow('CB ấp Rạch Lá', 'Đạt (%)')]
  expect(ratesOfColumns(fields)).toEqual(fields)
})

test.for([
  ['Họp lệ – Lượt dự / lượt phải dự', 'Họp lệ – Lượt dự'],
  ['Có mặt/Tổng số', 'Có mặt'],
  ['Tháng/năm', undefined],
  ['Phải dự', undefined],
])('%s is a ratio of %s', ([column = '', part]) => {
  expect(partOfRatio(column)).toBe(part)
})

test('ratios, rates and counts of those who came each find their own column, or none', () => {
  const cells = ['ấp Gò Dưa', 'ấp Rạch Lá']
  const fields = cells.flatMap((name) => COLUMNS.slice(0, 2).map((column) => inRow(`CB ${name}`, column)))
  const placesOf = (overrides: object) => {
    const rows = cells.flatMap((name) => [
      aRow('Số lượt dự họp lệ', { organisation: `Chi bộ ${name}`, unit: 'lượt', ...overrides }),
      aRow('Tỷ lệ đảng viên dự sinh hoạt lệ', { organisation: `Chi bộ ${name}`, kind: 'percent', unit: '%', value: '97,1' }),
    ])
    return matchFields(rows, fields).map(({ field }) => field?.label)
  }
  expect(placesOf({ kind: 'ratio', value: '204/210' })).toEqual(fields.map(({ label }) => label))
  expect(placesOf({ value: '204' }).filter((_, i) => i % 2 === 0)).toEqual([undefined, undefined])
})
