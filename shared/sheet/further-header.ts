import { type Grid, type GridValue, isCivilDate } from './grid.ts'
import { type HeaderBlock, isHeaderRow } from './header-block.ts'
import { isKeyHeader } from './header-levels.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Says of a row whether a table's header, from column `from` to before `to`, stands there once more, as it does at the top of each printed page. */
export function headerRepeated({ values }: Grid, block: HeaderBlock, from: number, to: number): (row: number) => boolean {
  const header = values.slice(block.firstRow, block.endRow).map((row) => row.slice(from, to))
  return (row) => header.every((line, i) => line.every((value, c) => isSame(value, values[row + i]?.[from + c] ?? '')))
}

function isSame(a: GridValue, b: GridValue): boolean {
  return a === b || (isCivilDate(a) && isCivilDate(b) && a.year === b.year && a.month === b.month && a.day === b.day)
}

/** Whether a row is the header of another table: only words, one of them over ordinals, names or party cells. */
export function opensTable(values: readonly GridValue[], vocabulary: Vocabulary): boolean {
  const isWord = (value: GridValue) => typeof value === 'string' && !/^\s*\d/.test(value)
  return (
    values.every(isWord) &&
    values.some((value) => value !== '' && isKeyHeader(String(value), vocabulary)) &&
    isHeaderRow(values, vocabulary)
  )
}
