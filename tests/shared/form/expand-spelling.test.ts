import { expect, test } from 'vitest'
import { expandSpelling } from '../../../shared/form/expand-spelling.ts'

test.for([
  ['vắng mặt', ['vắng mặt']],
  ['(tham dự|dự) họp', ['tham dự họp', 'dự họp']],
  ['(bị |)khai trừ', ['bị khai trừ', 'khai trừ']],
  ['đầu (kỳ|kỳ (báo cáo|này))', ['đầu kỳ', 'đầu kỳ báo cáo', 'đầu kỳ này']],
  ['(a|b) (a|b)', ['a a', 'a b', 'b a', 'b b']],
] as const)('«%s» stands for %j', ([spelling, texts]) => {
  expect(expandSpelling(spelling).sort()).toEqual([...texts].sort())
})
