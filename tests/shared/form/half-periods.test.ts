import { expect, test } from 'vitest'
import { halfPeriods, isWholePeriod } from '../../../shared/form/half-periods.ts'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { aField, aRow } from './builders.ts'

const months = aField('Tháng', { kind: 'choice', options: ['-- Chọn --', ...Array.from({ length: 12 }, (_, i) => `Tháng ${i + 1}`)] })
const years = aField('Năm', { kind: 'choice', options: ['2025', '2026', '2027'] })
const grades = aField('Xếp loại', { kind: 'choice', options: ['Tốt', 'Khá', 'Trung bình'] })
const period = aRow('Kỳ báo cáo', { kind: 'text', unit: '', value: 'Tháng 10/2026' })

test('a list of months beside one of years, where no value is a year alone', () => {
  expect(halfPeriods([period], [grades, months, years])).toEqual([false, true, true])
  expect(halfPeriods([period, aRow('Năm', { value: '2026' })], [months, years])).toEqual([false, false])
  expect(halfPeriods([period], [months, grades])).toEqual([false, false])
  expect(halfPeriods([], [])).toEqual([])
  expect(halfPeriods([period], [aField('Tháng:'), aField('Năm báo cáo *'), aField('Năm sinh')])).toEqual([true, true, false])
  expect(halfPeriods([period], [aField('Tháng trước'), aField('Năm')])).toEqual([false, false])
})

test.for([
  ['Tháng 10/2026', true],
  ['10-2026', true],
  ['Tháng 10', false],
  ['Năm 2026', false],
  ['Quý IV/2026', false],
] as const)('«%s» names month and year: %s', ([value, is]) => {
  expect(isWholePeriod({ ...period, value })).toBe(is)
})

test('the whole period is put into no half, but a list of months alone takes it', () => {
  const fields = [{ ...months, label: 'Kỳ báo cáo: Tháng' }, years]
  expect(matchFields([period], fields)[0]?.field).toBeUndefined()
  expect(matchFields([period], fields.slice(0, 1))[0]?.field).toBe(fields[0])
})
