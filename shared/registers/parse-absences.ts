import { addToList } from './add-to-list.ts'
import { type Table, dataRows } from '../sheet/table.ts'
import { type AbsenceColumn, absenceColumns, absentIn } from './absence-columns.ts'
import type { AttendanceSink } from './attendance-sink.ts'
import { MARK_CODE, type Meeting, type RepeatedMeeting } from './dataset.ts'
import { readText } from './read-grid-cell.ts'

/** How many marks a register of meetings may give: each name one, and one more where another row of the same meeting does not name that person. */
export function mostAbsences(table: Table): number {
  const names = absenceColumns(table).flatMap(({ index }) => dataRows(table).flatMap((row) => absentIn(readText(table, row, index)) ?? []))
  return names.length * 2
}

/** Reads whom the rows of a register of meetings name as absent; everybody else was present. A meeting of which a row says something else in place of names waits. */
export function parseAbsences(table: Table, tableIndex: number, sink: AttendanceSink, repeated: readonly RepeatedMeeting[]): void {
  const columns = absenceColumns(table)
  const [first] = columns
  if (!first) return
  const rowsOf = new Map<Meeting, number[]>()
  for (const meeting of sink.meetings.list) if (meeting.source?.table === table) rowsOf.set(meeting, [meeting.source.row])
  for (const { meeting, source } of repeated)
    if (source.table === table) addToList(rowsOf, sink.meetings.list[meeting] as Meeting, source.row)
  for (const [meeting, rows] of rowsOf) {
    const unread = columns.find(({ index }) => rows.some((row) => absentIn(readText(table, row, index)) === undefined))
    if (unread) {
      meeting.typed = {}
      meeting.typedProblem = 'unreadable'
      if (meeting.source) meeting.source = { ...meeting.source, column: unread.index }
    } else {
      addAbsences(table, tableIndex, sink, meeting, rows, columns)
      sink.meetingColumns.push({ table: tableIndex, column: first.index, meeting: meeting.index, isBlankPresent: true, coversAll: true })
    }
  }
}

/** Where a meeting is said twice, who is named in one row only was present in the other: the two contradict each other. */
function addAbsences(
  table: Table,
  tableIndex: number,
  sink: AttendanceSink,
  meeting: Meeting,
  rows: readonly number[],
  columns: readonly AbsenceColumn[],
): void {
  const { partyCell } = meeting
  const namedIn = new Map<number, Set<number>>()
  for (const row of rows)
    for (const { index, mark } of columns)
      for (const name of absentIn(readText(table, row, index)) ?? []) {
        const { member, match } = sink.people.find(name, partyCell, [], 0)
        sink.rows.push({ table: tableIndex, row, member, partyCell, name, match })
        if (member < 0) continue
        sink.builder.add(member, meeting.index, mark, -1, row, index, tableIndex)
        namedIn.set(member, (namedIn.get(member) ?? new Set()).add(row))
      }
  for (const [member, named] of namedIn) {
    const other = rows.find((row) => !named.has(row))
    if (other !== undefined) sink.builder.add(member, meeting.index, MARK_CODE.present, -1, other, columns[0]?.index ?? 0, tableIndex)
  }
}
