import { type ColumnPeriod, parsePeriod } from '../sheet/parse-period.ts'
import { columnIndex, type Table } from '../sheet/table.ts'
import { hasDay, monthOf } from '../text/civil-day.ts'
import { blockRows } from './block-rows.ts'
import { meetingDay } from './meeting-day.ts'
import { readText, readValue } from './read-grid-cell.ts'

/** The period that the group row above each row names («Tháng 1/2026», «Chuyên đề quý I»); undefined where none does. */
export function rowPeriods(table: Table): (row: number) => ColumnPeriod | undefined {
  const groups = table.groups
    .map(({ row, label }) => ({ row, period: parsePeriod([label]) }))
    .filter(({ period }) => period !== undefined)
    .reverse()
  return groups.length === 0 ? () => undefined : (row) => groups.find((group) => group.row < row)?.period
}

/**
 * The row where each row's period stands: its own, or the first of the rows that «Tháng 2» is merged over; where «Quý I» is filled once per block
 * and no day beside it says better, the last one above that is filled.
 */
export function periodRows(table: Table): (row: number) => number {
  const [periods, days] = [columnIndex(table, 'period'), columnIndex(table, 'meetingDate')]
  const fits = (row: number, filled: number) => {
    const day = meetingDay(readValue(table, row, days), () => table.titles.year || ANY_YEAR)
    if (!hasDay(day)) return true
    const said = parsePeriod([readText(table, filled, periods)])
    return said !== undefined && said.month === 0 && said.quarter === Math.ceil(monthOf(day) / 3) && said.thematic === true
  }
  return blockRows(table, periods, fits)
}

/** Only whether a day can be read is asked; a leap year has them all. */
const ANY_YEAR = 2000
