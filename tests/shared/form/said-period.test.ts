import { expect, test } from 'vitest'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { areSamePeriod, periodsDiffer, saidPeriod } from '../../../shared/form/said-period.ts'
import { aField, aRow } from './builders.ts'

test.for([
  ['Tháng 7', 'Tháng 8', true],
  ['Tháng 7', 'Tháng 7/2026', false],
  ['Tháng 7', 'Quý III', false],
  ['Tháng 7', 'Quý II', true],
  ['Quý II', 'Quý III/2026', true],
  ['6 tháng đầu năm', 'Quý I', true],
  ['GỘP SÁU THÁNG', '6 tháng đầu năm 2026', false],
  ['B. THÁNG NĂM', 'Tháng 5/2026', false],
  ['B. THÁNG NĂM', 'Tháng 6/2026', true],
  ['Tháng năm báo cáo', 'Tháng 6/2026', false],
  ['Thông tin chung', 'Tháng 6/2026', false],
] as const)('«%s» and «%s» differ: %s', ([one, other, differ]) => {
  expect(periodsDiffer(saidPeriod([one]), saidPeriod([other]))).toBe(differ)
})

test.for([
  ['Tháng 10/2026', 'T10', true],
  ['Quý IV', 'Quý 4/2026', true],
  ['Quý IV', 'Tháng 12', false],
  ['Cả năm 2026', 'Năm báo cáo', true],
  ['Năm 2026', 'Tháng 12/2026', false],
  ['6 tháng đầu năm', '6 tháng đầu năm 2026', false],
  ['Thông tin chung', 'Thông tin chung', false],
] as const)('«%s» and «%s» name the very same time: %s', ([one, other, are]) => {
  expect(areSamePeriod(saidPeriod([one]), saidPeriod([other]))).toBe(are)
})

const MONTHS = [7, 8, 9]
const rows = MONTHS.map((month) => aRow('Số đảng viên có mặt', { code: `${month}`, period: `Tháng ${month}/2026` }))
const asked = (headings: readonly string[]) =>
  headings.map((heading, i) => aField('Số đồng chí dự họp', { id: `${MONTHS[i]}`, section: ['Phiếu quý', heading] }))

test('the same question under the headings of three months', () => {
  const matches = matchFields(rows, asked(['Kỳ họp tháng 7', 'Kỳ họp tháng 8', 'Kỳ họp tháng 9']))
  expect(matches.map(({ field }) => field?.id)).toEqual(['7', '8', '9'])
})

test('headings that count the months of the quarter', () => {
  const quarter = aRow('Kỳ báo cáo', { kind: 'text', unit: '', value: 'Quý III/2026', period: 'Quý III/2026' })
  const headings = ['Kỳ họp tháng thứ nhất của quý', 'Kỳ họp tháng thứ hai của quý', 'Kỳ họp tháng thứ ba của quý']
  expect(matchFields([...rows, quarter], asked(headings)).map(({ field }) => field?.id)).toEqual(['7', '8', '9', undefined])
})

test('a month that no heading names finds no field', () => {
  const june = aRow('Số đảng viên có mặt', { period: 'Tháng 6/2026' })
  expect(matchFields([june], asked(['Tháng 7', 'Tháng 8', 'Tháng 9']))[0]?.field).toBeUndefined()
})
