import { type GridValue, isCivilDate } from '../sheet/grid.ts'
import type { Table } from '../sheet/table.ts'
import { valueDay } from '../sheet/value-day.ts'
import { type CivilDay, civilDay, formatDay } from '../text/civil-day.ts'
import { cleanText } from '../text/clean-text.ts'
import { parseNumberText } from '../text/parse-number.ts'

/** The value of a grid cell, '' outside the grid. Indexes count from 0. */
export function readValue(table: Table, row: number, column: number): GridValue {
  return column < 0 ? '' : (table.grid.values[row]?.[column] ?? '')
}

/** The value as clean text; a date as dd/mm/yyyy. */
export function readText(table: Table, row: number, column: number): string {
  return valueText(readValue(table, row, column))
}

export function valueText(value: GridValue): string {
  if (typeof value === 'string') return cleanText(value)
  if (isCivilDate(value)) return formatDay(civilDay(value.year, value.month, value.day))
  return String(value)
}

/** What the person sees in the grid cell, for messages. */
export function shownText(table: Table, row: number, column: number): string {
  return table.grid.display?.[row]?.[column] ?? String(valueText(readValue(table, row, column)))
}

/** «nt», «″»: the same as in the row above. */
export function isDitto(text: string): boolean {
  return /^(?:nt|như trên|[″"”〃'']{1,2})$/i.test(text.trim())
}

/** The day that stands in a grid cell of a date column; see `valueDay`. */
export function readDay(table: Table, row: number, column: number): CivilDay {
  return valueDay(readValue(table, row, column))
}

/** A count of people; undefined for blank and for what is no whole number from 0. */
export function readCount(table: Table, row: number, column: number): number | undefined {
  const value = readValue(table, row, column)
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string'
        ? parseNumberText(value.normalize('NFC').replace(/\s*(?:đảng viên|đồng chí|đ\/c|đc|đv|người)\s*$/iu, ''))?.value
        : undefined
  return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined
}

/** The digits of an id, card or telephone number as typed: spaces, dots and dashes left out; a number as its digits. Other letters stay. */
export function readDigits(table: Table, row: number, column: number): string {
  const value = readValue(table, row, column)
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value.replace(/[\s.\-–'`\u00a0\u200b-\u200f]/g, '') : ''
}
