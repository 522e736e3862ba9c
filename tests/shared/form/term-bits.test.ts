import { expect, test } from 'vitest'
import { labelWords } from '../../../shared/form/label-words.ts'
import { groupBits, termBits } from '../../../shared/form/term-bits.ts'

test('each term that a label says is the bit of its place', () => {
  const bitsIn = termBits(['chính thức', 'dự bị', 'nữ'])
  expect(bitsIn(labelWords('Đảng viên dự bị là nữ').words)).toBe(0b110)
  expect(bitsIn(labelWords('Số buổi họp').words)).toBe(0)
})

test('of several lists each has its number, and a term may stand in two of them', () => {
  const bitsIn = groupBits([
    ['chính thức', 'dự bị'],
    ['kết nạp', 'chính thức'],
  ])
  expect(bitsIn(labelWords('Đảng viên chính thức').words)).toEqual([0b01, 0b10])
})
