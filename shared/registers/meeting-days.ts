import { columnIndex, type Table } from '../sheet/table.ts'
import type { CivilDay } from '../text/civil-day.ts'
import { dayRows } from './block-rows.ts'
import { meetingDay } from './meeting-day.ts'
import { readValue } from './read-grid-cell.ts'
import { rowPeriods } from './row-periods.ts'

/**
 * Reads the day that stands in a row's column of meeting dates, or above it for the whole block; `NO_DATE`, `NOT_A_DATE` or `IMPOSSIBLE_DATE` as `valueDay`. A day without its year is of the year that the group row above names, else the
 * table's titles, else of `fallbackYear`.
 */
export function meetingDays(table: Table, fallbackYear: number): (row: number) => CivilDay {
  const column = columnIndex(table, 'meetingDate')
  const periodOf = rowPeriods(table)
  const dayRow = dayRows(table)
  return (row) => meetingDay(readValue(table, dayRow(row), column), () => periodOf(row)?.year || table.titles.year || fallbackYear)
}
