import type { Grid, GridValue } from './grid.ts'
import { isHeaderRow, readHeaderBlock } from './header-block.ts'
import { isKeyHeader } from './header-levels.ts'
import { levelText } from './level-text.ts'
import type { Vocabulary } from './vocabulary.ts'

/** So many rows show where the headers of the tables beside one another stand. */
const SAMPLED_ROWS = 200

/** Columns from `from` to before `to`, counted from 0. */
export type Band = readonly [from: number, to: number]

/**
 * The parts of a tab that blank columns divide, where tables stand in them that have nothing to do with each other: their headers are in different rows, or have more of them. Undefined for any other tab, also for tables beside
 * one another whose headers are in the same rows.
 */
export function columnBands(grid: Grid, vocabulary: Vocabulary): readonly Band[] | undefined {
  const parts = filledParts(grid)
  if (parts.length < 2) return undefined
  const bands: { band: Band; headers: string }[] = []
  for (const [from, to] of parts) {
    const headers = headersIn(grid, [from, to], vocabulary)
    const before = bands.at(-1)
    // What has no header of its own, a legend or the marks behind a gap, belongs to the table left of it.
    if (headers === '' && before) bands[bands.length - 1] = { ...before, band: [before.band[0], to] }
    else bands.push({ band: [from, to], headers })
  }
  const isApart = bands.length > 1 && bands.some(({ headers }) => headers !== bands[0]?.headers)
  return isApart && bands.every(({ headers }) => headers !== '') ? bands.map(({ band }) => band) : undefined
}

/** The same tab with nothing outside the band. */
export function onlyBand(grid: Grid, [from, to]: Band): Grid {
  const inside = (value: GridValue, column: number) => (column >= from && column < to ? value : '')
  return { ...grid, values: grid.values.map((row) => row.map(inside)) }
}

/** The runs of columns in which something stands. */
function filledParts({ values }: Grid): Band[] {
  const width = values.reduce((most, row) => Math.max(most, row.length), 0)
  const blank = new Set(Array.from({ length: width }, (_, column) => column))
  for (const row of values) {
    if (blank.size === 0) break
    for (const column of blank) if ((row[column] ?? '') !== '') blank.delete(column)
  }
  const parts: [number, number][] = []
  for (let column = 0; column < width; column++) {
    if (blank.has(column)) continue
    const last = parts.at(-1)
    if (last && last[1] === column) last[1] = column + 1
    else parts.push([column, column + 1])
  }
  return parts
}

/** The headers of a band: where each begins and ends. */
function headersIn(grid: Grid, band: Band, vocabulary: Vocabulary): string {
  const part = onlyBand({ ...grid, values: grid.values.slice(0, SAMPLED_ROWS) }, band)
  const headers: string[] = []
  for (let r = 0; r < part.values.length; r++) {
    const row = part.values[r] ?? []
    if (!row.some((value) => isKeyHeader(levelText(value), vocabulary)) || !isHeaderRow(row, vocabulary)) continue
    const { firstRow, endRow } = readHeaderBlock(part, r, headers.length > 0 ? r : 0, vocabulary)
    headers.push(`${firstRow}-${endRow}`)
    r = endRow - 1
  }
  return headers.join(' ')
}
