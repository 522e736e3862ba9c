import { dataRows, type Table } from '../sheet/table.ts'
import { type CivilDay, hasDay, monthOf, yearOf } from '../text/civil-day.ts'

/** Only a register is small and of one year; a long list is not looked through for this. */
const MOST_ROWS = 2000
const FEWEST_DAYS = 10
/** A register that goes on into the next year has meetings in the months between. */
const NEAR_MONTHS = 3

/** The year that is meant by a day whose year is a slip: nearly all other days of the table are of that year, one of them in the same month, and none lies near it. 0 for every other day. */
export function strayYear(table: Table, dayOf: (row: number) => CivilDay): (day: CivilDay) => number {
  if (table.endRow - table.firstRow > MOST_ROWS) return () => 0
  const days = dataRows(table).map(dayOf).filter(hasDay)
  const usual = yearOf([...days].sort((a, b) => a - b)[Math.floor(days.length / 2)] ?? 0)
  const isUsual = days.filter((day) => yearOf(day) === usual).length * 10 >= days.length * 9
  if (days.length < FEWEST_DAYS || !isUsual) return () => 0
  const months = new Set(days.map((day) => yearOf(day) * 12 + monthOf(day)))
  return (day) => {
    const own = yearOf(day) * 12 + monthOf(day)
    const isNear = [...months].some((month) => month !== own && Math.abs(month - own) <= NEAR_MONTHS)
    return yearOf(day) !== usual && !isNear && months.has(usual * 12 + monthOf(day)) ? usual : 0
  }
}
