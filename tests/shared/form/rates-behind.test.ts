import { expect, test } from 'vitest'
import { nameRatesBehind } from '../../../shared/form/rates-behind.ts'
import { aField } from './builders.ts'

const nameless = (overrides = {}) => aField('txt13p', { labels: [{ source: 'name', text: 'txt13p' }], unit: '%', ...overrides })
const labels = (...fields: ReturnType<typeof aField>[]) => nameRatesBehind(fields).map(({ label }) => label)

test.for([
  ['chi bộ HTTNV, chiếm', 'chi bộ HTTNV'],
  ['Số đảng viên có mặt, đạt tỷ lệ:', 'Số đảng viên có mặt'],
])('«%s» leads on to the rate behind it', ([label, name]) => {
  expect(labels(aField(label as string), nameless())).toEqual([name, `Tỷ lệ ${name}`])
})

test('what has a name, or is no rate, keeps it', () => {
  expect(labels(aField('chi bộ HTTNV, chiếm'), aField('Ghi chú', { unit: '%' }))).toEqual(['chi bộ HTTNV, chiếm', 'Ghi chú'])
  expect(labels(aField('chi bộ HTTNV, chiếm'), nameless({ unit: '' }))).toEqual(['chi bộ HTTNV, chiếm', 'txt13p'])
  expect(labels(aField('Số chi bộ'), nameless())).toEqual(['Số chi bộ', 'txt13p'])
})
