/*
 * Headings that nobody knows («Buổi ngày», «Những ai») over values that can be only one thing in a table that still lacks it. Their readers give a column its field only where no other heading names that field.
 */
import type { Grid, GridValue } from './grid.ts'
import { levelText } from './level-text.ts'
import { SAMPLED_ROWS } from './sniff-content.ts'
import type { TableColumn } from './table.ts'

/** Fewer values show nothing. */
export const ENOUGH = 3
const LONGEST_TICK = 3

/** A check box that is ticked, or up to three letters. */
export function isTick(value: GridValue): boolean {
  return value === true || (typeof value === 'string' && value.trim() !== '' && value.trim().length <= LONGEST_TICK)
}

/** The first values of a column that are not blank. */
export function filled(grid: Grid, { index }: TableColumn, firstRow: number): GridValue[] {
  const rows = grid.values.slice(firstRow, firstRow + SAMPLED_ROWS)
  return rows.flatMap((row) => (levelText(row[index] ?? '').trim() === '' ? [] : [row[index] as GridValue]))
}

/** Nine of ten, of enough. */
export function mostly<T>(values: readonly T[], fits: (value: T) => boolean): boolean {
  return values.length >= ENOUGH && values.filter(fits).length * 10 >= values.length * 9
}

/** A column whose heading nobody knows. */
export function isFree({ field, header, period }: TableColumn): boolean {
  return field === '' && header !== '' && !period
}

/** Whether a column has one of the fields. */
export function has(columns: readonly TableColumn[], ...fields: readonly string[]): boolean {
  return columns.some(({ field }) => fields.includes(field))
}

/** The columns with the field given to the chosen one; as they are where none was. */
export function withField(columns: readonly TableColumn[], chosen: TableColumn | undefined, field: string): readonly TableColumn[] {
  return chosen ? columns.map((column) => (column === chosen ? { ...column, field } : column)) : columns
}
