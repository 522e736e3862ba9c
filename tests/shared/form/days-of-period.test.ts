import { expect, test } from 'vitest'
import { daysOfPeriod } from '../../../shared/form/days-of-period.ts'
import { aField, aRow } from './builders.ts'

const named = (label: string, period: string) => daysOfPeriod([aField(label)], [aRow('Đảng số', { period })])[0]?.label

test.for([
  ['Có đến 31/12/2025', '6 tháng đầu năm 2026', 'tổng số đầu kỳ'],
  ['Có đến 30/6/2026', '6 tháng đầu năm 2026', 'tổng số cuối kỳ'],
  ['Vào ngày 01/7, chi bộ có bao nhiêu đảng viên?', 'Quý III/2026', 'đầu kỳ, chi bộ có bao nhiêu đảng viên?'],
  ['Đảng viên đến 28/02/2026', 'Tháng 2/2026', 'Đảng viên cuối kỳ'],
  ['Hiện nay (31/12/2026)', 'Năm 2026', 'Hiện nay '],
  // No bound of the period, or a day that no calendar has.
  ['Có đến 30/6/2026', 'Tháng 10/2026', 'Có đến 30/6/2026'],
  ['Có đến 29/02/2026', 'Tháng 2/2026', 'Có đến 29/02/2026'],
  ['Có đến 31/12/2025', 'không rõ kỳ', 'Có đến 31/12/2025'],
] as const)('«%s» in a report of %s is «%s»', ([label, period, expected]) => {
  expect(named(label, period)).toBe(expected)
})

test('where a value names the day itself, fields keep theirs', () => {
  const fields = [aField('Có đến 31/12/2026')]
  expect(daysOfPeriod(fields, [aRow('Đảng viên có đến 31/12/2026', { period: 'Năm 2026' })])).toBe(fields)
})
