import { expect, test } from 'vitest'
import { plainLetter, toneOfLetter, tonelessLetter } from '../../../shared/text/letter-tables.ts'

const plain = (text: string) => [...text].map((letter) => String.fromCharCode(plainLetter(letter.charCodeAt(0)))).join('')
const toneless = (text: string) => [...text].map((letter) => String.fromCharCode(tonelessLetter(letter.charCodeAt(0)))).join('')

test('Vietnamese letters lose their tone, or all that stands on them', () => {
  expect(plain('ĐặngThịƯỡng09')).toBe('dangthiuong09')
  expect(toneless('ĐặngThịƯỡng09')).toBe('đăngthiương09')
  expect([...'aàáãảạ'].map((letter) => toneOfLetter(letter.charCodeAt(0)))).toEqual([0, 1, 2, 3, 4, 5])
})

test('letters far from Latin are known when they are met, before and after', () => {
  expect(plain('ΔέλταЖёлтый')).toBe('δελταжелтыи')
  expect(plain('ĐặngΔέλτα')).toBe('dangδελτα')
})

test('what is no letter, and what lies beyond the tables, is 0', () => {
  for (const code of [0x20, 0x2d, 0x301, 0x1eff + 1, 0x4e2d, 0xffff])
    expect([plainLetter(code), tonelessLetter(code), toneOfLetter(code)]).toEqual([0, 0, 0])
})
