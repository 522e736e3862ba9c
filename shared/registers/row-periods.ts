import { type ColumnPeriod, parsePeriod } from '../sheet/parse-period.ts'
import { mergeAt } from '../sheet/header-levels.ts'
import { columnIndex, type Table } from '../sheet/table.ts'
import { hasDay } from '../text/civil-day.ts'
import { meetingDay } from './meeting-day.ts'
import { readText, readValue } from './read-grid-cell.ts'
import { isCarriedDown } from './row-party-cells.ts'

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
  const column = columnIndex(table, 'period')
  if (column < 0) return (row) => row
  const { merges } = table.grid
  const days = columnIndex(table, 'meetingDate')
  const isOnce = isCarriedDown(table, column)
  const hasNoDay = (row: number) => days < 0 || !hasDay(meetingDay(readValue(table, row, days), () => table.titles.year || ANY_YEAR))
  const places: number[] = []
  let filled = -1
  for (let row = table.firstRow; row < table.endRow; row++) {
    if (readText(table, row, column) !== '') filled = row
    const isOfBlock = filled >= 0 && (mergeAt(merges, row, column) !== undefined || (isOnce && hasNoDay(row)))
    places.push(isOfBlock ? filled : row)
  }
  return (row) => places[row - table.firstRow] ?? row
}

/** Only whether a day can be read is asked; a leap year has them all. */
const ANY_YEAR = 2000
