import { columnIndex, type Table } from '../sheet/table.ts'
import { type CivilDay, NO_DATE } from '../text/civil-day.ts'
import { parseDateText } from '../text/parse-date.ts'
import type { FieldId } from './fields.ts'
import type { MemberStatus } from './member-status.ts'
import { readDay, readText } from './read-grid-cell.ts'

/** The columns of the Party's roll (Mẫu 7-HSĐV) in which a day says what became of the member. */
const EVENTS: readonly (readonly [FieldId, MemberStatus])[] = [
  ['arrivalDate', 'TRANSFERRED_IN'],
  ['departureDate', 'TRANSFERRED_OUT'],
  ['deathDate', 'DECEASED'],
  ['exitDate', 'RESIGNED'],
]

/** «01/04/2026⏎Đảng bộ phường A», «1/3/26 - ốm»: the day stands first, then where to or why. */
function eventDay(table: Table, row: number, column: number): CivilDay {
  const day = /^\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/.exec(readText(table, row, column))?.[0]
  return day === undefined ? readDay(table, row, column) : parseDateText(day)
}

/** Reads the latest of these events of a row; undefined where there is none. */
export function eventReader(table: Table): (row: number) => { status: MemberStatus; from: CivilDay } | undefined {
  const columns = EVENTS.map(([field, status]) => ({ index: columnIndex(table, field), status })).filter(({ index }) => index >= 0)
  return (row) => {
    let last: { status: MemberStatus; from: CivilDay } | undefined
    for (const { index, status } of columns) {
      const from = eventDay(table, row, index)
      if (from > NO_DATE && from >= (last?.from ?? NO_DATE)) last = { status, from }
    }
    return last
  }
}
