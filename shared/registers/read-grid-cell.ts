import { type GridValue, isCivilDate } from '../sheet/grid.ts'
import type { Table } from '../sheet/table.ts'
import { type CivilDay, civilDay, formatDay, NO_DATE } from '../text/civil-day.ts'
import { cleanText } from '../text/clean-text.ts'
import { dayFromSerial, parseDateText } from '../text/parse-date.ts'
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

/** The letters «Đang cập nhật», «Chưa có», «…», «//»: something was typed so that the grid cell is not empty. */
export function isPlaceholder(text: string): boolean {
  return /^(?:đang cập nhật|chưa cập nhật|cập nhật sau|bổ sung sau|sẽ bổ sung|không|không có|chưa có|chưa rõ|không rõ|không nhớ|[.…\-–/\\_?*x]+|n\/a|na|null|none|trống|đang bổ sung|chưa bổ sung)$/i.test(
    text.trim(),
  )
}

/** «nt», «″»: the same as in the row above. */
export function isDitto(text: string): boolean {
  return /^(?:nt|như trên|[″"”〃'']{1,2})$/i.test(text.trim())
}

const dates = new Map<string, CivilDay>()

/** A date column's value; see `parseDateText` for what is not a date. Whole numbers are serials or years. Placeholders are no date. */
export function readDay(table: Table, row: number, column: number): CivilDay {
  return valueDay(readValue(table, row, column))
}

export function valueDay(value: GridValue): CivilDay {
  if (value === '' || typeof value === 'boolean') return NO_DATE
  if (isCivilDate(value)) return civilDay(value.year, value.month, value.day)
  if (typeof value === 'number') return dayFromSerial(value)
  const known = dates.get(value)
  if (known !== undefined) return known
  const day = isPlaceholder(value) ? NO_DATE : parseDateText(value)
  if (dates.size > 50_000) dates.clear()
  dates.set(value, day)
  return day
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
