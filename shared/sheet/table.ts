import type { Grid } from './grid.ts'
import type { ColumnPeriod } from './parse-period.ts'
import type { TitleContext } from './read-titles.ts'

/** One column of a table. `index` counts from 0 in the sheet; `field` is '' when the header is not in the vocabulary. */
export type TableColumn = {
  readonly index: number
  readonly header: string
  readonly field: string
  readonly period: ColumnPeriod | undefined
}

/** What a row inside a table is. `note` is neither data nor structure: footers, legends, half-empty rows; `part` counts a tổ đảng of the party cell in the data row above, or names one more of those absent from its meeting. */
export type RowKind = 'data' | 'group' | 'total' | 'blank' | 'note' | 'part'
export const ROW_KINDS: readonly RowKind[] = ['data', 'group', 'total', 'blank', 'note', 'part']
/** The place of each kind in `ROW_KINDS`. */
export const ROW_CODES = Object.fromEntries(ROW_KINDS.map((kind, i) => [kind, i])) as Record<RowKind, number>

/**
 * A table found in a tab. Row and column indexes count from 0 in the sheet; `firstRow` is the first row under the header, `endRow` is exclusive.
 * `rowKinds[i]` is the index in `ROW_KINDS` of row `firstRow + i`; `groups` are the group rows in order.
 */
export type Table = {
  readonly grid: Grid
  readonly headerRow: number
  readonly firstRow: number
  readonly endRow: number
  readonly columns: readonly TableColumn[]
  readonly rowKinds: Uint8Array
  readonly groups: readonly { readonly row: number; readonly label: string }[]
  readonly totals: readonly number[]
  readonly titles: TitleContext
}

/** The column of a field, or undefined. */
export function findColumn(table: Pick<Table, 'columns'>, field: string): TableColumn | undefined {
  return table.columns.find((column) => column.field === field)
}

/** Where the column of a field stands, counted from 0 in the sheet; -1 when the table has none. */
export function columnIndex(table: Pick<Table, 'columns'>, field: string): number {
  return findColumn(table, field)?.index ?? -1
}

/** The data rows of a table, counted from 0 in the sheet. */
export function dataRows(table: Table): number[] {
  const rows: number[] = []
  for (let row = table.firstRow; row < table.endRow; row++) if (isDataRow(table, row)) rows.push(row)
  return rows
}

/** The rows that count the parts of a data row, below it. */
export function partRows(table: Table, row: number): number[] {
  const parts: number[] = []
  for (let next = row + 1; next < table.endRow && !isDataRow(table, next); next++) if (isPartRow(table, next)) parts.push(next)
  return parts
}

/** Whether a row between `firstRow` and `endRow` goes on with the data row above. */
export function isPartRow(table: Table, row: number): boolean {
  return table.rowKinds[row - table.firstRow] === ROW_CODES.part
}

/** Whether a row between `firstRow` and `endRow` holds data and not a group, a total, a note or nothing. */
export function isDataRow(table: Table, row: number): boolean {
  return table.rowKinds[row - table.firstRow] === ROW_CODES.data
}

/** A → 1, Z → 26, AA → 27; 0 for no letters. */
export function columnNumber(letters: string): number {
  let number = 0
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64
  return number
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetter(index: number): string {
  let letters = ''
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters
  return letters
}
