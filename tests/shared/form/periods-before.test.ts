import { expect, test } from 'vitest'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { periodsBefore } from '../../../shared/form/periods-before.ts'
import { aField, aRow } from './builders.ts'

const others = ['Chuyển đến', 'Chuyển đi', 'Từ trần']

test.for([
  ['Tháng 10/2026', 'Tháng 9/2026', 'Tháng trước'],
  ['Tháng 1/2026', 'Tháng 12/2025', 'Tháng trước'],
  ['Quý IV/2026', 'Quý III/2026', 'Quý trước'],
  ['6 tháng cuối năm 2026', '6 tháng đầu năm 2026', 'Nửa năm liền trước'],
] as const)('in a report of %s the values of %s belong under «%s»', ([now, before, title]) => {
  const rows = [
    ...others.map((label) => aRow(label, { period: now })),
    aRow('Kết nạp', { code: 'now', period: now }),
    aRow('Kết nạp', { code: 'before', period: before }),
  ]
  const fields = [aField('Kết nạp mới', { id: 'a' }), aField('Kết nạp mới', { id: 'b', section: [title] })]
  expect(matchFields(rows.slice(-2), fields).map(({ field }) => field?.id)).not.toContain('a')
  expect(
    matchFields(rows, fields)
      .slice(-2)
      .map(({ field }) => field?.id),
  ).toEqual(['a', 'b'])
})

test('a form that asks for no period before leaves the names of values alone', () => {
  const rows = [aRow('Kết nạp'), aRow('Từ trần'), aRow('Kết nạp', { period: 'Tháng 9/2026' })]
  expect(periodsBefore(rows, [aField('Kết nạp')])).toBe(rows)
})

test('two months before is no period just before', () => {
  const rows = [aRow('Kết nạp'), aRow('Từ trần'), aRow('Kết nạp', { period: 'Tháng 8/2026' })]
  expect(periodsBefore(rows, [aField('Kết nạp – Tháng trước')])).toBe(rows)
})
