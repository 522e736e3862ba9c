import type { Grid, GridValue } from '../sheet/grid.ts'
import { isDataRow, isPartRow, type Table, type TableColumn } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'
import { readCodeTable } from './code-tables.ts'
import type { Mark } from './codes.ts'
import { BETWEEN_CODES, legendCode, legendPairs, meaningOf } from './legend-pairs.ts'

/** The codes that a tab explains itself, by code in lower case. */
export type Legend = ReadonlyMap<string, Mark>

/** A legend may stand beside or below; it is looked for in texts at most this long. */
const MAX_TEXT = 400
/** So far down a legend beside a table is looked for. */
const LEGEND_ROWS = 40
/** So many rows of marks show which codes a sheet uses. */
const CODE_ROWS = 200
/** A code before its meaning in the next grid cell; of a list of codes each one. */
const LONGEST_SIGN = 4
const MARKED: ReadonlySet<string> = new Set(['mark', 'status', 'present', 'excused', 'unexcused', 'absent'])
const ANY: ReadonlySet<string> = new Set()

/** Rows from `from` up to but without `to`, counted from 0. */
export type Rows = { readonly from: number; readonly to: number }

/** The legend of a whole tab, see `legendReader`. */
export function readLegend(grid: Grid, tables: readonly Table[], used?: ReadonlySet<string>): Legend {
  return legendReader(grid, tables, used)({ from: 0, to: grid.values.length })
}

/**
 * Reads the legend of some rows of a tab («Ghi chú: x: có mặt; P: vắng có phép», «(K) = không phép», or a small table of code and meaning) from everything outside the tables' rows. A legend beats every
 * default. Pairs whose meaning is no mark («CB: chi bộ») are left alone. `used` holds the codes that somebody marks with, if not in these tables.
 */
export function legendReader(grid: Grid, tables: readonly Table[], used: ReadonlySet<string> = usedCodes(tables)): (rows: Rows) => Legend {
  // «SH: dự sinh hoạt; ĐP: đảng phí» explains headings, unless somebody marks with them.
  const headings = new Set(tables.flatMap(({ columns }) => columns.map(({ header }) => legendCode(header.split(/\s/).at(-1) ?? ''))))
  const dataOf = new Map(tables.map((table) => [table, dataColumns(table)]))
  const width = grid.values.reduce((most, row) => Math.max(most, row.length), 0)
  const columns = Array.from({ length: width }, (_, column) => column)
  const headed = new Set([...dataOf.values()].flat())
  const beside = columns.filter((column) => !headed.has(column))
  /** The columns of a row that may explain a code: all but those in which a table has its data there. Below the shorter of two tables side by side the other one still has its marks. */
  const explaining = (row: number, around: readonly Table[]): readonly number[] => {
    let holding = 0
    for (const table of around) if (holdsMarks(table, row)) holding++
    if (holding === 0) return columns
    if (holding === around.length) return beside
    const marked = new Set(around.flatMap((table) => (holdsMarks(table, row) ? (dataOf.get(table) ?? []) : [])))
    return columns.filter((column) => !marked.has(column))
  }
  return ({ from, to }) => {
    const legend = new Map<string, Mark>()
    let around: readonly Table[] = []
    let until = from
    for (let r = from; r < to; r++) {
      if (r >= until) {
        around = tables.filter((table) => r >= table.firstRow && r < table.endRow)
        until = Math.min(to, ...tables.flatMap(({ firstRow, endRow }) => [firstRow, endRow]).filter((edge) => edge > r))
      }
      const row = grid.values[r] as readonly GridValue[]
      const free = explaining(r, around)
      if (free === columns) readCodeTable(grid, r, legend)
      for (let i = 0; i < free.length; i++) readAt(row, free[i] as number, legend, used)
    }
    for (const row of grid.notes?.slice(from, Math.min(to, from + LEGEND_ROWS)) ?? [])
      for (let c = 0; c < row.length; c++) readAt(row, c, legend, used)
    for (const code of legend.keys()) if (headings.has(code) && !used.has(code)) legend.delete(code)
    return legend
  }
}

/** Whether a row has marks of its own, which explain nothing. */
function holdsMarks(table: Table, row: number): boolean {
  return isDataRow(table, row) || isPartRow(table, row)
}

/** A text that explains codes, or a code with its meaning in the next grid cell. */
function readAt(row: readonly GridValue[], column: number, legend: Map<string, Mark>, used: ReadonlySet<string>): void {
  const value = row[column]
  if (typeof value === 'number') readNumber(row, column, legend, used)
  if (typeof value !== 'string' || value === '' || value.length > MAX_TEXT) return
  for (const [code, mark] of legendPairs(value, used)) if (!legend.has(code)) legend.set(code, mark)
  const meaning = row[column + 1]
  // «x, v, ✓ | có mặt»
  const parts = value.trim().split(BETWEEN_CODES)
  const mark =
    parts.every((part) => part.length <= LONGEST_SIGN) && typeof meaning === 'string' && meaning.length >= 2
      ? meaningOf(meaning)
      : undefined
  for (const code of mark === undefined ? [] : parts.map(legendCode))
    if (mark !== undefined && code !== '' && !legend.has(code)) legend.set(code, mark)
  // «Có mặt | x»: the meaning first.
  const sign = typeof meaning === 'string' || typeof meaning === 'number' ? legendCode(String(meaning)) : ''
  const said = value.length >= 4 && sign !== '' && sign.length <= 4 && used.has(sign) ? meaningOf(value) : undefined
  if (said !== undefined && legendPairs(value, used).size === 0 && !legend.has(sign)) legend.set(sign, said)
}

/** «2 | Vắng có lý do» of a program's export. A number before «Vắng có lý do: P» or «Vắng có lý do | P» only counts the lines; one before a count belongs to a summary. */
function readNumber(row: readonly GridValue[], column: number, legend: Map<string, Mark>, used: ReadonlySet<string>): void {
  const code = String(row[column])
  const meaning = row[column + 1]
  if (typeof meaning !== 'string' || (row[column + 2] ?? '') !== '' || legend.has(code) || !(used.size === 0 || used.has(code))) return
  const mark = legendPairs(meaning, used).size === 0 ? meaningOf(meaning) : undefined
  if (mark !== undefined) legend.set(code, mark)
}

/** The columns that hold a table's own data: those with a header, but for a legend that stands beside the table and shares its header row. */
function dataColumns(table: Table): number[] {
  const keys = table.columns.map((column) => foldText(column.header))
  const at = keys.findIndex(
    (key, i) => /^(?:ky hieu|ma)$/.test(key) && /^(?:y nghia|nghia|giai thich|dien giai|chu giai)$/.test(keys[i + 1] ?? ''),
  )
  return table.columns
    .filter((column, i) => column.header !== '' && (at < 0 || i < at || i > at + 1) && !explainsCodes(table, column))
    .map((column) => column.index)
}

/** «KÝ HIỆU» over «x: vắng không lý do» and others: a column that nobody marks and that explains codes in two rows or more. One such text alone may be somebody's remark. */
function explainsCodes(table: Table, { index, period }: TableColumn): boolean {
  if (period) return false
  const found = new Map<string, Mark>()
  for (let r = table.firstRow; r < Math.min(table.endRow, table.firstRow + LEGEND_ROWS); r++) {
    const value = table.grid.values[r]?.[index]
    if (typeof value === 'string' && value.length <= MAX_TEXT) for (const [code, mark] of legendPairs(value, ANY)) found.set(code, mark)
  }
  return found.size >= 2
}

/** The short texts that stand where marks belong: a word beside a meaning is a code only if somebody used it. */
export function usedCodes(tables: readonly Table[]): ReadonlySet<string> {
  const codes = new Set<string>()
  for (const table of tables) {
    const { grid, firstRow, endRow, columns } = table
    const marked = columns.filter(({ field, period }) => period || MARKED.has(field)).map(({ index }) => index)
    for (let r = firstRow; r < Math.min(endRow, firstRow + CODE_ROWS); r++) {
      // «Có mặt | 7 | 8» below the marks counts them.
      if (!holdsMarks(table, r)) continue
      for (const index of marked) {
        const value = grid.values[r]?.[index]
        if (typeof value === 'number' || (typeof value === 'string' && value.length <= 12)) codes.add(legendCode(String(value)))
      }
    }
  }
  return codes
}
