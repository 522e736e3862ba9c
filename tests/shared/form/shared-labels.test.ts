import { expect, test } from 'vitest'
import { sharedLabels } from '../../../shared/form/shared-labels.ts'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { aField, aRow } from './builders.ts'

const named = (...fields: ReturnType<typeof aField>[]) => sharedLabels(fields).map(({ label }) => label)

test('a box without a name behind one of another unit asks for the same in its own', () => {
  const grade = aField('Hoàn thành tốt nhiệm vụ', { id: 'count', unit: 'CB' })
  const nameless = (unit: string) => aField('cb t tl', { id: 'rate', unit, labels: [{ source: 'name', text: 'cb t tl' }] })
  const row = aRow('Tỷ lệ chi bộ hoàn thành tốt nhiệm vụ', { unit: '%', kind: 'percent', value: '72,7' })
  expect(matchFields([row], [grade, nameless('%')])[0]?.field?.id).toBe('rate')
  expect(sharedLabels([grade, nameless('CB')]).map(({ label }) => label)).toEqual(['Hoàn thành tốt nhiệm vụ', 'cb t tl'])
})

test('a label with as many parts as boxes follow names them in turn', () => {
  expect(named(aField('Tháng / năm *', { id: 'a' }), aField('Tháng / năm *', { id: 'b' }))).toEqual(['Tháng', 'năm'])
  expect(named(aField('Huyện / xã / thôn', { id: 'a' }), aField('', { id: 'b' }), aField('', { id: 'c' }))).toEqual(['Huyện', 'xã', 'thôn'])
})

test('other boxes keep the label, and so do those of other rows', () => {
  const kept = [aField('ở tỉnh, thành khác về', { id: 'a' }), aField('ở tỉnh, thành khác về', { id: 'b' })]
  expect(sharedLabels(kept)).toBe(kept)
  const three = ['a', 'b', 'c'].map((id) => aField('Tháng / năm', { id }))
  expect(sharedLabels(three)).toBe(three)
  const apart = [aField('Tháng / năm', { id: 'a', section: ['A'] }), aField('Tháng / năm', { id: 'b', section: ['B'] })]
  expect(sharedLabels(apart)).toBe(apart)
})

test('«đến hết» goes on from the «từ» before it, for boxes of one kind', () => {
  const from = aField('Thời gian kiểm điểm từ ngày', { kind: 'date' })
  expect(named(from, aField('đến hết', { kind: 'date' }))[1]).toBe('Thời gian kiểm điểm đến')
  expect(named(from, aField('đến hết', { kind: 'number' }))[1]).toBe('đến hết')
  expect(named(aField('Ghi chú', { kind: 'date' }), aField('đến hết', { kind: 'date' }))[1]).toBe('đến hết')
})

test('a title that leads on to the months of a year asks for the period of the report', () => {
  const months = ['…', ...Array.from({ length: 12 }, (_, i) => `${i + 1}/2026`)]
  const list = (label: string, options: readonly string[] = months) => aField(label, { kind: 'choice', options: [...options] })
  expect(named(list('Tình hình công tác xây dựng Đảng tháng'))).toEqual(['Kỳ báo cáo'])
  expect(named(list('Tình hình công tác xây dựng Đảng'))).toEqual(['Tình hình công tác xây dựng Đảng'])
  expect(named(list('Số buổi họp trong tháng', ['1', '2', '3', '4']))).toEqual(['Số buổi họp trong tháng'])
})
