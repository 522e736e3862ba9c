import { columnIndex, type Table } from '../sheet/table.ts'
import { type CivilDay, NO_DATE } from '../text/civil-day.ts'
import type { FieldId } from './fields.ts'
import type { MemberStatus } from './member-status.ts'
import { readDay } from './read-grid-cell.ts'

/** The columns of the Party's roll (Mẫu 7-HSĐV) in which a day says what became of the member. */
const EVENTS: readonly (readonly [FieldId, MemberStatus])[] = [
  ['arrivalDate', 'TRANSFERRED_IN'],
  ['departureDate', 'TRANSFERRED_OUT'],
  ['deathDate', 'DECEASED'],
  ['exitDate', 'RESIGNED'],
]

/** Reads the latest of these events of a row; undefined where there is none. */
export function eventReader(table: Table): (row: number) => { status: MemberStatus; from: CivilDay } | undefined {
  const columns = EVENTS.map(([field, status]) => ({ index: columnIndex(table, field), status })).filter(({ index }) => index >= 0)
  return (row) => {
    let last: { status: MemberStatus; from: CivilDay } | undefined
    for (const { index, status } of columns) {
      const from = readDay(table, row, index)
      if (from > NO_DATE && from >= (last?.from ?? NO_DATE)) last = { status, from }
    }
    return last
  }
}
