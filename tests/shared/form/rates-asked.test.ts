import { expect, test } from 'vitest'
import { ratesAsked } from '../../../shared/form/rates-asked.ts'
import { aField } from './builders.ts'

const labels = (...asked: string[]) => ratesAsked(asked.map((label) => aField(label))).map(({ label }) => label)

test.for([
  ['29. Có bao nhiêu đồng chí biểu quyết nhất trí?', '30. Bằng bao nhiêu phần trăm số có mặt?', 'Tỷ lệ đồng chí biểu quyết nhất trí'],
  ['Bao nhiêu chi bộ đã họp?', 'Đạt bao nhiêu %?', 'Tỷ lệ chi bộ đã họp'],
])('«%s», «%s» asks for %s', ([count = '', rate = '', name = '']) => {
  expect(labels(count, rate)).toEqual([count, name])
})

test('a question that says what it asks keeps its words, and so does one behind no count', () => {
  expect(labels('Bao nhiêu chi bộ đã họp?', 'Tỷ lệ chi bộ đã họp đạt bao nhiêu phần trăm?')).toEqual([
    'Bao nhiêu chi bộ đã họp?',
    'Tỷ lệ chi bộ đã họp đạt bao nhiêu phần trăm?',
  ])
  expect(labels('Họ tên người khai', 'Bằng bao nhiêu phần trăm?')).toEqual(['Họ tên người khai', 'Bằng bao nhiêu phần trăm?'])
  expect(labels('Đạt bao nhiêu %?')).toEqual(['Đạt bao nhiêu %?'])
})
