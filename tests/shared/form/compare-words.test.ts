import { expect, test } from 'vitest'
import { makeCompareWords } from '../../../shared/form/compare-words.ts'
import { readFieldSide } from '../../../shared/form/field-side.ts'
import type { Side } from '../../../shared/form/match-side.ts'
import { readRowSide } from '../../../shared/form/row-side.ts'
import { aField, aRow } from './builders.ts'

const ofLabel = (label: string): Side => readFieldSide(aField(label))
const ofValue = (label: string): Side => readRowSide(aRow(label, { unit: '', period: '' }))
/** Every word weighs one. */
const equal = (...sides: Side[]) => new Map(sides.flatMap((side) => [...side.all].map((word) => [word, 1] as const)))
const agreement = (value: Side, ...places: Side[]) => [...makeCompareWords(places, equal(value, ...places))(value)]

test('the same words in another order and spelling are exactly one', () => {
  expect(agreement(ofValue('Đơn vị xử lý'), ofLabel('xử lý: đơn vị'))).toEqual([1])
})

test('labels without a common word are exactly zero', () => {
  expect(agreement(ofValue('Thư ký'), ofLabel('Địa điểm'))).toEqual([0])
})

test('half of the words on both sides is one half', () => {
  // «lớp» is common; «bồi» stands on one side only, «đảng» on the other.
  expect(agreement(ofValue('lớp bồi'), ofLabel('lớp tuyên'))).toEqual([0.5])
})

test('a word of the surroundings counts four fifths of one of the label', () => {
  const inSection = readFieldSide(aField('lớp', { section: ['bồi'] }))
  const [own, around] = agreement(ofValue('lớp bồi'), ofLabel('lớp bồi'), inSection)
  expect(own).toBe(1)
  // There: (1 + 0.8) of 2 words; back: all of the one word of the label.
  expect(around).toBeCloseTo((2 * 0.9 * 1) / (0.9 + 1), 9)
})

test('words that say little join two labels only when there is nothing else on either side', () => {
  const [alone, beside] = agreement(ofValue('Số báo cáo'), ofLabel('Số báo cáo'), ofLabel('Báo cáo chuyển tiếp'))
  expect(alone).toBe(1)
  expect(beside).toBeLessThan(0.3)
})

test('a word without a weight says nothing', () => {
  const value = ofValue('lớp bồi')
  const place = ofLabel('lớp bồi')
  expect([...makeCompareWords([place], new Map([['lop', 0]]))(value)]).toEqual([0])
})
