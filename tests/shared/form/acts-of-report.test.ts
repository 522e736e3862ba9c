import { expect, test } from 'vitest'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { aField, aRow } from './builders.ts'

const day = (label: string) => aRow(label, { kind: 'date', unit: '', value: '02/11/2026' })
const placesOf = (labels: readonly string[], asked: readonly string[]) =>
  matchFields(
    labels.map(day),
    asked.map((label) => aField(label, { kind: 'date' })),
  ).map(({ field }) => field?.label)

test('the day on which a report was made is not that on which it was signed, where a form asks for both', () => {
  expect(placesOf(['Ngày lập báo cáo'], ['Ngày ký ban hành', 'Lập xong ngày'])).toEqual(['Lập xong ngày'])
  expect(placesOf(['Ngày ký báo cáo', 'Ngày lập báo cáo'], ['Ngày ký ban hành', 'Lập xong ngày'])).toEqual([
    'Ngày ký ban hành',
    'Lập xong ngày',
  ])
})

test('where it asks for one of them only, that is the day of the report', () => {
  expect(placesOf(['Ngày lập báo cáo'], ['Ngày ký'])).toEqual(['Ngày ký'])
})
