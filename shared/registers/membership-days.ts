import { columnIndex, type Table } from '../sheet/table.ts'
import { type CivilDay, NO_DATE } from '../text/civil-day.ts'
import { parseDateText } from '../text/parse-date.ts'
import { readDay, readText } from './read-grid-cell.ts'

const DAY = '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}'
const TWO_DAYS = new RegExp(`^\\D*(${DAY})\\D+(${DAY})\\D*$`)

/** A day and the column where it stands; -1 where the table has none for it. */
export type PlacedDay = { readonly day: CivilDay; readonly column: number }

/** When the person of a row was admitted and became official: each in its column, or both in the one column that there is («24/02/1982 ⏎ 24/02/1983»). */
export function membershipDays(table: Table): (row: number) => { readonly admission: PlacedDay; readonly official: PlacedDay } {
  const [admission, official] = [columnIndex(table, 'admissionDate'), columnIndex(table, 'officialDate')]
  const only = admission < 0 ? official : official < 0 ? admission : -1
  return (row) => {
    const [, first, second] = (only < 0 ? null : TWO_DAYS.exec(readText(table, row, only))) ?? []
    if (first !== undefined && second !== undefined)
      return { admission: { day: parsed(first), column: only }, official: { day: parsed(second), column: only } }
    return {
      admission: { day: readDay(table, row, admission), column: admission },
      official: { day: readDay(table, row, official), column: official },
    }
  }
}

function parsed(text: string): CivilDay {
  return Math.max(parseDateText(text), NO_DATE)
}
