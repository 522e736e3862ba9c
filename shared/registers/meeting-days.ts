import { columnIndex, type Table } from '../sheet/table.ts'
import type { CivilDay } from '../text/civil-day.ts'
import { foldText } from '../text/fold-text.ts'
import { dayRows } from './block-rows.ts'
import { meetingDay } from './meeting-day.ts'
import { readText, readValue } from './read-grid-cell.ts'
import { rowPeriods } from './row-periods.ts'

/**
 * Reads the day that stands in a row's column of meeting dates, or above it for the whole block; `NO_DATE`, `NOT_A_DATE` or `IMPOSSIBLE_DATE` as `valueDay`. A day without its year is of the year that the group row above names, else the
 * table's titles, else of `fallbackYear`.
 */
export function meetingDays(table: Table, fallbackYear: number): (row: number) => CivilDay {
  const periodOf = rowPeriods(table)
  const dayRow = dayRows(table)
  const columnOf = dayColumns(table)
  return (row) =>
    meetingDay(readValue(table, dayRow(row), columnOf(dayRow(row))), () => periodOf(row)?.year || table.titles.year || fallbackYear)
}

/** The column where each row's day stands: that of the meeting dates, or, where it is blank and the sheet says that this is as planned, that of the days planned. */
export function dayColumns(table: Table): (row: number) => number {
  const column = columnIndex(table, 'meetingDate')
  const planned = AS_PLANNED.test(table.titles.key)
    ? (table.columns.find(({ index, header }) => index !== column && PLANNED.test(foldText(header)))?.index ?? column)
    : column
  return (row) => (planned !== column && readText(table, row, column) === '' ? planned : column)
}

/** «Ngày họp thật để trống là đúng theo lịch» above the table; folded. */
const AS_PLANNED = /\b(?:de|bo) trong\b[^|]*\b(?:dung|theo|nhu) (?:\w+ ){0,2}(?:lich|ke hoach|du kien)\b/
const PLANNED = /^ngay (?:\w+ ){0,2}(?:lich|ke hoach|du kien)$/
