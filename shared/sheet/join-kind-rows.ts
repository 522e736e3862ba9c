import { foldText } from '../text/fold-text.ts'
import type { Grid, GridValue } from './grid.ts'
import { isNumberRow } from './header-block.ts'
import { levelText } from './level-text.ts'
import { parsePeriod } from './parse-period.ts'
import { type Placed, placedGrid, placedRows } from './placed-grid.ts'

const SAMPLED_ROWS = 60
const ENOUGH_PAIRS = 3
const ENOUGH_MONTHS = 2
const REGULAR = /^(?:tk|thuong ky|sinh hoat thuong ky|dinh ky|shtk|sh tk|le)$/
const THEMATIC = /^(?:cd|chuyen de|sinh hoat chuyen de|shcd|sh cd)$/

const OF_THEMATIC = /^(?!.*\b(?:tk|thuong ky|dinh ky)\b).*\b(?:cd|chuyen de)\b/

/**
 * A month grid with two rows for each person, one for the regular meetings and one for the thematic ones («TK», «CĐ» in a column of their own, the name in the first row only), turned into one row with a second set of months, so
 * that it is read like any other. `origin` of the answer tells where each grid cell really stands. Any other grid comes back as it is.
 */
export function joinKindRows(grid: Grid): Grid {
  const kinds = kindColumn(grid)
  if (kinds === undefined) return grid
  const first = grid.values.findIndex((_, row) => isPair(grid, row, kinds))
  const isHeader = (row: readonly GridValue[]) => monthsOf(row, kinds).length >= ENOUGH_MONTHS
  const above = grid.values.slice(0, first)
  // «1 | 2 | 3 …» below the months numbers the columns.
  const named = above.findLastIndex((row) => isHeader(row) && !isNumberRow(row))
  const header = named < 0 ? above.findLastIndex(isHeader) : named
  return header < 0 ? grid : joined(grid, kinds, header)
}

/** The column in which TK and CĐ take turns; undefined where none is. */
function kindColumn(grid: Grid): number | undefined {
  const pairs = new Map<number, number>()
  for (let row = 0; row < Math.min(grid.values.length, SAMPLED_ROWS); row++) {
    for (const [column, value] of (grid.values[row] ?? []).entries())
      if (typeof value === 'string' && value.length < 25 && isPair(grid, row, column)) pairs.set(column, (pairs.get(column) ?? 0) + 1)
  }
  return [...pairs].find(([, count]) => count >= ENOUGH_PAIRS)?.[0]
}

/** «Lúa | TK» above « | CĐ». */
function isPair({ values }: Grid, row: number, column: number): boolean {
  const text = (r: number) => foldText(String(values[r]?.[column] ?? ''))
  const isBlank = (value: GridValue) => value === ''
  return REGULAR.test(text(row)) && THEMATIC.test(text(row + 1)) && (values[row + 1] ?? []).slice(0, column).every(isBlank)
}

/** The columns right of the kind that a row of a header says are months. */
function monthsOf(row: readonly GridValue[], kinds: number): number[] {
  return row.flatMap((value, column) => (column > kinds && (parsePeriod(['Tháng', value])?.month ?? 0) > 0 ? [column] : []))
}

function joined(grid: Grid, kinds: number, header: number): Grid {
  const { values } = grid
  const months = monthsOf(values[header] ?? [], kinds)
  const placed = placedRows(grid)
  const rows: Placed[][] = []
  for (let row = 0; row < values.length; row++) {
    const isFirst = isPair(grid, row, kinds)
    // «Tổng số dự CĐ» below all people.
    const isThematic =
      !isFirst &&
      row > header &&
      OF_THEMATIC.test(
        foldText(
          (values[row] ?? [])
            .slice(0, kinds + 1)
            .map(levelText)
            .join(' '),
        ),
      )
    const own = (placed[row] ?? []).map(
      (here, column): Placed => ((isFirst && column === kinds) || (isThematic && months.includes(column)) ? ['', { row, column }] : here),
    )
    const more = months.map((column): Placed => {
      if (isFirst) return placed[row + 1]?.[column] ?? ['', { row, column }]
      if (isThematic) return placed[row]?.[column] ?? ['', { row, column }]
      const month = parsePeriod(['Tháng', values[row]?.[column] ?? ''])?.month
      return [row === header ? `Chuyên đề tháng ${month}` : '', { row, column }]
    })
    rows.push([...own, ...more])
    if (isFirst) row++
  }
  return placedGrid(grid, rows, { row: header, column: kinds })
}
