import { foldText } from '../text/fold-text.ts'
import type { Grid, GridValue } from './grid.ts'
import { parsePeriod } from './parse-period.ts'
import { type Placed, placedGrid, placedRows, placesOf } from './placed-grid.ts'
import { isPartyCellName } from './party-cell-name.ts'
import { rowWord } from './row-words.ts'

const HEADER_ROWS = 30
const ENOUGH_MONTHS = 3

/**
 * A summary with the months down and the party cells across, turned back into «party cell × month» so that it is read like any other. `origin` of the answer tells where each grid cell really stands.
 * Any other grid comes back as it is.
 */
export function turnSummary(grid: Grid): Grid {
  const { values } = grid
  for (let header = 0; header < Math.min(HEADER_ROWS, values.length); header++) {
    const names = partyCellColumns(values[header] ?? [])
    if (names.length < 2) continue
    const label = (values[header] ?? []).findIndex((value) => value !== '')
    const hasMeasures = isMeasureRow(values[header + 1] ?? [], names)
    const months = monthRows(grid, header + (hasMeasures ? 2 : 1), label)
    if (names.every((name) => label < name) && months.length > 0) return turned(grid, header, names, months, label, hasMeasures)
  }
  return grid
}

/** The columns headed by the name of a party cell, then those of totals behind or before them. */
function partyCellColumns(row: readonly GridValue[]): number[] {
  const columns = row.flatMap((value, column) => (typeof value === 'string' && isPartyCellName(value) ? [column] : []))
  const label = row.findIndex((value) => value !== '')
  const totals = row.flatMap((value, column) => (column > label && typeof value === 'string' && rowWord(value) === 'total' ? [column] : []))
  return columns.length < 2 ? [] : [...columns, ...totals]
}

/** «Phải dự | Có mặt | Tỷ lệ» below the names. */
function isMeasureRow(row: readonly GridValue[], names: readonly number[]): boolean {
  return names.some((column) => (parsePeriod(['Tháng 1', row[column] ?? ''])?.measure ?? 'mark') !== 'mark')
}

/** The rows of the months and, between and below them, of their sums; none where there are too few months. */
function monthRows({ values }: Grid, from: number, label: number): number[] {
  const rows: number[] = []
  let months = 0
  for (let row = from; row < values.length; row++) {
    const value = values[row]?.[label] ?? ''
    const isMonth = parsePeriod(['Tháng', value]) !== undefined
    if (!isMonth && !(typeof value === 'string' && SUM_ROW.test(foldText(value)))) break
    if (isMonth) months++
    rows.push(row)
  }
  return months >= ENOUGH_MONTHS ? rows : []
}

/** «Cộng quý I», «Lũy kế», «Tỷ lệ (%)» among the months. */
const SUM_ROW = /^(?:cong|tong|luy ke|ca nam|ty le|ti le|binh quan)(?: |$)/

function turned(
  grid: Grid,
  header: number,
  names: readonly number[],
  months: readonly number[],
  label: number,
  hasMeasures: boolean,
): Grid {
  const at = placesOf(grid)
  const blocks = names.map((name) => ({ name, width: hasMeasures ? measuresOf(grid, header, name, names) : 1 }))
  const widest = blocks.reduce((most, block) => (block.width > most.width ? block : most))
  const rows = placedRows(grid).slice(0, header)
  const add = (row: Placed[]) => rows.push(row)
  const measures = Array.from({ length: widest.width }, (_, i) => i)
  const blank: Placed = ['', undefined]
  add([['Chi bộ', { row: header, column: label }], ...months.flatMap((row) => measures.map(() => at(row, label)))])
  if (hasMeasures) add([blank, ...months.flatMap(() => measures.map((i) => at(header + 1, widest.name + i)))])
  for (const { name, width } of blocks)
    add([at(header, name), ...months.flatMap((row) => measures.map((i) => (i < width ? at(row, name + i) : blank)))])
  return placedGrid(grid, rows, { row: header, column: label })
}

/** How many columns with a heading of their own a party cell has. */
function measuresOf({ values }: Grid, header: number, name: number, names: readonly number[]): number {
  let width = 1
  while (
    !names.includes(name + width) &&
    [values[header]?.[name], ''].includes(values[header]?.[name + width] ?? '') &&
    (values[header + 1]?.[name + width] ?? '') !== ''
  )
    width++
  return width
}
