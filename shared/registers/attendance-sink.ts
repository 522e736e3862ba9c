import type { AttendanceBuilder } from './attendance-builder.ts'
import type { MeetingIndex } from './meeting-index.ts'
import type { AttendanceRow, BlankMark, MeetingColumn, Member, UnplacedRow, UsedCode } from './dataset.ts'
import type { GridChange } from './grid-changes.ts'
import type { PeopleIndex } from './match-people.ts'
import type { PartyCellIndex } from './party-cell-index.ts'

/** What all attendance sheets write into. */
export type AttendanceSink = {
  readonly partyCells: PartyCellIndex
  readonly members: readonly Member[]
  readonly people: PeopleIndex
  readonly meetings: MeetingIndex
  readonly builder: AttendanceBuilder
  readonly rows: AttendanceRow[]
  readonly meetingColumns: MeetingColumn[]
  readonly unplacedRows: UnplacedRow[]
  readonly blankMarks: BlankMark[]
  readonly codes: UsedCode[]
  readonly changes: GridChange[]
  readonly year: number
}

/** Counts one use of a code and remembers the first few places. */
export function countUse(used: UsedCode, row: number, column: number): void {
  used.count++
  if (used.examples.length < 5) used.examples.push({ row, column })
}
