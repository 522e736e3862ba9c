import type { GridValue } from './grid.ts'
import { headerKey } from './header-key.ts'
import { type CountedMeasure, measureNamed } from './measure-words.ts'
import { plainHeader } from './plain-header.ts'

/** «P», «C» are marks and «A» a number of a block; what a line counts is written out. */
const SHORTEST_LABEL = 4

/** What a grid cell that labels a line counts («Số phải dự»); undefined for a number, a letter or mark such as «P», and words that count nothing. */
export function measureLabelled(value: GridValue): CountedMeasure | undefined {
  return typeof value === 'string' && value.length >= SHORTEST_LABEL ? measureSaid(value) : undefined
}

/** What words as typed count, however short; undefined where they count nothing. */
export function measureSaid(words: string): CountedMeasure | undefined {
  return measureNamed(plainHeader(headerKey(words)))
}
