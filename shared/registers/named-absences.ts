import { columnIndex, type Table } from '../sheet/table.ts'
import type { Meeting, TypedCounts } from './dataset.ts'
import type { FieldId } from './fields.ts'
import { absentColumns, namedAt } from './name-columns.ts'

/** A meeting with the row of the register that counts it, from 0. */
export type CountedRow = { readonly meeting: Meeting; readonly table: Table; readonly row: number }
/** The same with how many people the row names and how many it counts. */
type Naming = CountedRow & { readonly number: number; readonly absent: number }

/** Of so many rows that name as many people as they count, one that does not is a slip; an office that names only some of them is never asked. */
const SOUND_FOR_ONE = 4

/**
 * Notes how many people a row names that counts another number of absent ones («Vắng 4», «đ/c Lúa (ốm); đ/c Mía (đi học)»), where nearly all other rows agree: those of its table, or of a workbook with a few in each of
 * its tabs. The meeting waits, unless its counts bear each other out: then somebody was left out of the names.
 */
export function checkNamedAbsences(rows: readonly CountedRow[]): void {
  const tables = [...new Set(rows.map(({ table }) => table))]
  const named = tables.map((table) => namingRows(rows.filter((row) => row.table === table)))
  const isAllSound = isSound(named.flat(), SOUND_FOR_ONE)
  for (const own of named) if (isSound(own, SOUND_FOR_ONE) || (isAllSound && isSound(own, 1))) noteSlips(own.filter(isSlip))
}

function isSlip({ number, absent }: Naming): boolean {
  return number !== absent
}

function isSound(rows: readonly Naming[], forOne: number): boolean {
  const slips = rows.filter(isSlip).length
  return rows.length - slips >= slips * forOne
}

function namingRows(rows: readonly CountedRow[]): Naming[] {
  const table = rows[0]?.table as Table
  const columns = absentColumns(table)
  return rows.flatMap((counted) => {
    const { meeting, row } = counted
    const people = columns.map((column) => namedAt(table, row, column)?.length)
    // A row that names nobody does not say whom it counts.
    const number = people.every((count) => count !== undefined) ? people.reduce((sum, count) => sum + count, 0) || undefined : undefined
    const absent = absentOf(meeting.typed ?? {})
    return number === undefined || absent === undefined || meeting.typedProblem ? [] : [{ ...counted, number, absent }]
  })
}

function noteSlips(slips: readonly Naming[]): void {
  for (const { meeting, table, number } of slips) {
    const counts = (field: FieldId) => columnIndex(table, field) >= 0
    const isBorneOut = counts('required') && counts('present') && (counts('absent') || (counts('excused') && counts('unexcused')))
    meeting.typed = { ...meeting.typed, named: number }
    if (!isBorneOut) meeting.typedProblem = 'counts-disagree'
  }
}

function absentOf({ required, present, excused, unexcused, absent }: TypedCounts): number | undefined {
  if (absent !== undefined) return absent
  if (excused !== undefined && unexcused !== undefined) return excused + unexcused
  return required === undefined || present === undefined ? undefined : required - present
}
