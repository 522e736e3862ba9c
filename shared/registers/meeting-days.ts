import type { GridValue } from '../sheet/grid.ts'
import { columnIndex, type Table } from '../sheet/table.ts'
import type { CivilDay } from '../text/civil-day.ts'
import { parseDateText } from '../text/parse-date.ts'
import { readValue, valueDay } from './read-grid-cell.ts'
import { rowPeriods } from './row-periods.ts'

/** «10/01», «ngày 10 tháng 1»: the office knows which year it is. */
const WITHOUT_YEAR = /^\s*(?:ngày\s+)?(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*$/iu

/**
 * Reads the day that stands in a row's column of meeting dates; `NO_DATE`, `NOT_A_DATE` or `IMPOSSIBLE_DATE` as `valueDay`. A day without its year is of the year that the group row above names, else the
 * table's titles, else of `fallbackYear`.
 */
export function meetingDays(table: Table, fallbackYear: number): (row: number) => CivilDay {
  const column = columnIndex(table, 'meetingDate')
  const periodOf = rowPeriods(table)
  return (row) => meetingDay(readValue(table, row, column), () => periodOf(row)?.year || table.titles.year || fallbackYear)
}

/** The day of a meeting as it was typed, like `valueDay`; `year` is asked for where none was. */
export function meetingDay(value: GridValue, year: () => number): CivilDay {
  const match = typeof value === 'string' && value.length < 20 ? WITHOUT_YEAR.exec(value.normalize('NFC')) : null
  return match ? parseDateText(`${match[1]}/${match[2]}/${year()}`) : valueDay(value)
}
