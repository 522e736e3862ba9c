import { foldText } from '../text/fold-text.ts'
import type { Grid, GridValue } from './grid.ts'
import { levelText } from './level-text.ts'
import { parsePeriod } from './parse-period.ts'
import { isRateLabel } from './rate-label.ts'
import { type Placed, placedGrid, placedRows, placesOf } from './placed-grid.ts'
import { isPartyCellName, isUnitName } from './party-cell-name.ts'
import { rowWord } from './row-words.ts'

const HEADER_ROWS = 30
const ENOUGH_MONTHS = 3

/**
 * Summaries with the months down and the party cells across, turned back into «party cell × month» so that they are read like any other. `origin` of the answer tells where each grid cell really stands.
 * Any other grid comes back as it is.
 */
export function turnSummary(grid: Grid): Grid {
  const tables: Summary[] = []
  for (let row = 0; row < Math.min((tables.at(-1)?.endRow ?? 0) + HEADER_ROWS, grid.values.length); row++) {
    const found = summaryAt(grid, row)
    if (!found) continue
    tables.push(found)
    row = found.endRow - 1
  }
  const [first] = tables
  if (!first) return grid
  const placed = placedRows(grid)
  const rows: Placed[][] = []
  let from = 0
  for (const table of tables) {
    rows.push(...placed.slice(from, isHeaded(grid.values, table.header, Math.min(...table.names)) ? table.header - 1 : table.header))
    rows.push(...turned(grid, table))
    // What stands below is no row of the table.
    for (let i = 0; i < BLANK_ROWS; i++) rows.push([])
    from = table.endRow
  }
  rows.push(...placed.slice(from))
  return placedGrid(grid, rows, { row: first.header, column: first.label })
}

/** Rows and columns counted from 0: the row of the names, their columns, the column of the months, the rows of months and sums; `endRow` is exclusive. */
type Summary = {
  readonly header: number
  readonly names: readonly number[]
  readonly label: number
  readonly months: readonly number[]
  readonly hasMeasures: boolean
  readonly endRow: number
}

const BLANK_ROWS = 3

function summaryAt(grid: Grid, header: number): Summary | undefined {
  const names = partyCellColumns(grid, header)
  if (names.length < 2) return undefined
  const first = Math.min(...names)
  const hasMeasures = isMeasureRow(grid, header, names)
  for (let label = first - 1; label >= 0; label--) {
    const months = monthRows(grid, header + (hasMeasures ? 2 : 1), label)
    if (months.some((row) => isCounted(grid.values[row] ?? [], names)))
      return { header, names, label, months, hasMeasures, endRow: (months.at(-1) as number) + 1 }
  }
  return undefined
}

/** «31/33 | 25 | …»: half of the party cells or more have a count. */
function isCounted(row: readonly GridValue[], names: readonly number[]): boolean {
  const isCount = (value: GridValue) => (typeof value === 'string' ? /^\s*\d/.test(value) && value.length < 20 : typeof value !== 'boolean')
  return names.filter((column) => (row[column] ?? '') !== '' && isCount(row[column] as GridValue)).length * 2 >= names.length
}

/** The columns headed by the name of a party cell, then those of totals behind or before them. */
function partyCellColumns({ values }: Grid, header: number): number[] {
  const row = values[header] ?? []
  const texts = row.flatMap((value, column) => (typeof value === 'string' && /\p{L}/u.test(value) ? [{ text: value, column }] : []))
  const plain = texts.filter(({ text }) => isPartyCellName(text))
  // «Chi bộ» over «KP Cầu Đúc | THCS Rạch Bưởi | CQ Đảng ủy», or most of them are named like a place or an office.
  const from = texts.findIndex(({ text, column }) => isHeaded(values, header, column) || isUnitName(text))
  const run = texts.slice(from).filter(({ text }) => rowWord(text) !== 'total')
  const isNamed =
    from >= 0 && (isHeaded(values, header, run[0]?.column ?? -1) || run.filter(({ text }) => isUnitName(text)).length * 5 >= run.length * 3)
  const columns = (plain.length < 2 && isNamed ? run : plain).map(({ column }) => column)
  const label = row.findIndex((value) => value !== '')
  const totals = row.flatMap((_, column) => {
    const text = levelText(values[nameRow(values, header, column)]?.[column] ?? '')
    return column > label && (rowWord(text) === 'total' || isRateLabel(text)) ? [column] : []
  })
  return columns.length < 2 ? [] : [...columns, ...totals]
}

/** «Toàn phường», merged over two rows, stands above the row of the names. */
function nameRow(values: Grid['values'], header: number, column: number): number {
  return (values[header]?.[column] ?? '') === '' && header > 0 ? header - 1 : header
}

/** Whether «Chi bộ» stands over several columns from this one on. */
function isHeaded(values: Grid['values'], header: number, column: number): boolean {
  const above = values[header - 1]
  return PARTY_CELLS.test(foldText(levelText(above?.[column] ?? ''))) && (above?.[column + 1] ?? '') === ''
}

const PARTY_CELLS = /^(?:ten |cac |don vi )?(?:chi bo|cb)(?: truc thuoc)?$/
/** «Phải dự | Có mặt | Tỷ lệ», «Dự/phải dự | Vắng» below the names. */
function isMeasureRow({ values }: Grid, header: number, names: readonly number[]): boolean {
  const isMeasure = (column: number) => (parsePeriod(['Tháng 1', values[header + 1]?.[column] ?? ''])?.measure ?? 'mark') !== 'mark'
  const isBelow = (column: number) => !names.includes(column) && (values[header]?.[column] ?? '') === ''
  return names.some((column) => isMeasure(column) || (isBelow(column + 1) && isMeasure(column + 1)))
}

/** The rows of the months and, between and below them, of their sums; none where there are too few months. */
function monthRows({ values }: Grid, from: number, label: number): number[] {
  const rows: number[] = []
  let months = 0
  for (let row = from; row < values.length; row++) {
    // «Tháng 3 | Thường lệ», and «Chuyên đề» below it.
    if (rows.length > 0 && (values[row]?.[label] ?? '') === '' && kindOf(values[row]?.[label + 1]) !== undefined) {
      rows.push(row)
      continue
    }
    const value = values[row]?.[label] || (values[row]?.slice(0, label).find((text) => text !== '') ?? '')
    const isMonth = value === values[row]?.[label] && parsePeriod(['Tháng', value]) !== undefined
    if (!isMonth && !(typeof value === 'string' && (SUM_ROW.test(foldText(value)) || isRateLabel(value)))) break
    if (isMonth) months++
    rows.push(row)
  }
  return months >= ENOUGH_MONTHS ? rows : []
}

/** Whether a meeting was a thematic one; undefined of what names no kind. */
function kindOf(value: GridValue | undefined): boolean | undefined {
  return typeof value === 'string' ? (parsePeriod(['Tháng 1', value])?.thematic ?? undefined) : undefined
}

/** «Cộng quý I», «6 tháng», «Lũy kế», «Tỷ lệ (%)» among the months. */
const SUM_ROW = /^(?:(?:cong|tong|so ket|luy ke|ca nam|binh quan)(?: |$)|(?:6|9|sau|chin) thang(?: dau| cuoi)?(?: nam)?$)/

function turned(grid: Grid, { header, names, label, months, hasMeasures }: Summary): Placed[][] {
  const at = placesOf(grid)
  const blocks = names.map((name) => ({ name, width: hasMeasures ? measuresOf(grid, header, name, names) : 1 }))
  const widest = blocks.reduce((most, block) => (block.width > most.width ? block : most))
  const measures = Array.from({ length: widest.width }, (_, i) => i)
  const blank: Placed = ['', undefined]
  const labelOf = (row: number): Placed => {
    const own = grid.values[row] ?? []
    const kind = own[label + 1]
    if (label + 1 < Math.min(...names) && kindOf(kind) !== undefined) {
      const month = months.findLast((other) => other <= row && (grid.values[other]?.[label] ?? '') !== '')
      return [`${levelText(grid.values[month ?? row]?.[label] ?? '')} (${levelText(kind ?? '')})`, { row, column: label }]
    }
    return at(row, own[label] === '' ? own.findIndex((value) => value !== '') : label)
  }
  const rows: Placed[][] = [[['Chi bộ', { row: header, column: label }], ...months.flatMap((row) => measures.map(() => labelOf(row)))]]
  // What a rate stands under says nothing of it.
  const isRate = (row: number) => isRateLabel(levelText(labelOf(row)[0]))
  if (hasMeasures)
    rows.push([blank, ...months.flatMap((row) => measures.map((i) => (isRate(row) ? blank : at(header + 1, widest.name + i))))])
  for (const { name, width } of blocks)
    rows.push([
      at(nameRow(grid.values, header, name), name),
      ...months.flatMap((row) => measures.map((i) => (i < width ? at(row, name + i) : blank))),
    ])
  return rows
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
