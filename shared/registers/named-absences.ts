import { columnIndex, type Table } from '../sheet/table.ts'
import type { Meeting, TypedCounts } from './dataset.ts'
import type { FieldId } from './fields.ts'
import { absentColumns, namedIn } from './name-columns.ts'
import { readText } from './read-grid-cell.ts'

/** A meeting with the row of the register that counts it, from 0. */
export type CountedRow = { readonly meeting: Meeting; readonly row: number }

/** Of so many rows that name as many people as they count, one that does not is a slip; an office that names only some of them is never asked. */
const SOUND_FOR_ONE = 4

/**
 * Notes how many people a row names that counts another number of absent ones («Vắng 4», «đ/c Lúa (ốm); đ/c Mía (đi học)»), where nearly all other rows agree. The meeting waits, unless its counts bear each other out:
 * then somebody was left out of the names.
 */
export function checkNamedAbsences(table: Table, rows: readonly CountedRow[]): void {
  const columns = absentColumns(table)
  if (columns.length === 0) return
  const named = rows.flatMap(({ meeting, row }) => {
    const people = columns.map((column) => namedIn(readText(table, row, column))?.length)
    // A row that names nobody does not say whom it counts.
    const number = people.every((count) => count !== undefined) ? people.reduce((sum, count) => sum + count, 0) || undefined : undefined
    const absent = absentOf(meeting.typed ?? {})
    return number === undefined || absent === undefined || meeting.typedProblem ? [] : [{ meeting, number, absent }]
  })
  const slips = named.filter(({ number, absent }) => number !== absent)
  if (named.length - slips.length < slips.length * SOUND_FOR_ONE) return
  const counts = (field: FieldId) => columnIndex(table, field) >= 0
  const isBorneOut = counts('required') && counts('present') && (counts('absent') || (counts('excused') && counts('unexcused')))
  for (const { meeting, number } of slips) {
    meeting.typed = { ...meeting.typed, named: number }
    if (!isBorneOut) meeting.typedProblem = 'counts-disagree'
  }
}

function absentOf({ required, present, excused, unexcused, absent }: TypedCounts): number | undefined {
  if (absent !== undefined) return absent
  if (excused !== undefined && unexcused !== undefined) return excused + unexcused
  return required === undefined || present === undefined ? undefined : required - present
}
