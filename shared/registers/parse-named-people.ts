import { columnIndex, dataRows, partRows, type Table } from '../sheet/table.ts'
import { absenceOf } from './absence-reason.ts'
import { addToList } from './add-to-list.ts'
import { type AttendanceSink, countUse } from './attendance-sink.ts'
import type { CodeReader } from './code-reader.ts'
import { MARK_CODE, type Meeting, type RepeatedMeeting, type TypedCounts, type UsedCode } from './dataset.ts'
import { type NameColumn, nameColumns, namedAt } from './name-columns.ts'
import { readText } from './read-grid-cell.ts'
import { countedInWords } from './typed-counts.ts'

/** Stands for the mark of whoever is named under «Vắng» without a reason: the question asks what it means. */
const BARE = 'Vắng'
const NOT_HELD = /^\s*(?:hoãn|không (?:tổ chức )?(?:họp|sinh hoạt))(?!\p{L})/iu

/** How many marks a register of meetings may give: each name one, and one more where another row of the same meeting does not name that person. */
export function mostNamed(table: Table): number {
  const names = nameColumns(table).columns.flatMap(({ index }) =>
    dataRows(table).flatMap((row) => [row, ...partRows(table, row)].flatMap((line) => namedAt(table, line, index) ?? [])),
  )
  return names.length * 2
}

/** Reads whom the rows of a register of meetings name as absent or present. A meeting of which a row says something else in place of names waits. */
export function parseNamedPeople(
  table: Table,
  tableIndex: number,
  sink: AttendanceSink,
  reader: CodeReader,
  repeated: readonly RepeatedMeeting[],
): void {
  const { columns, isWhole, isCounted, isProved } = nameColumns(table)
  const [first] = columns
  if (!first) return
  const isSaid = countedInWords(table) !== undefined
  const onRoll = new Set(sink.members.map(({ partyCell }) => partyCell))
  const rowsOf = new Map<Meeting, number[]>()
  for (const meeting of sink.meetings.list) if (meeting.source?.table === table) rowsOf.set(meeting, [meeting.source.row])
  for (const { meeting, source } of repeated)
    if (source.table === table) addToList(rowsOf, sink.meetings.list[meeting] as Meeting, source.row)
  for (const [meeting, rows] of rowsOf) {
    // A line prepared for a month to come.
    if (meeting.day === 0 && rows.every((row) => columns.every(({ index }) => readText(table, row, index) === ''))) continue
    const unread = columns.find(({ index }) => rows.some((row) => namedAt(table, row, index) === undefined))
    // «hoãn, trực bão - không họp» in place of names.
    if (unread && rows.every((row) => NOT_HELD.test(readText(table, row, unread.index)))) continue
    if (unread) {
      meeting.typed = {}
      meeting.typedProblem = 'unreadable'
      if (meeting.source) meeting.source = { ...meeting.source, column: unread.index }
      continue
    }
    if (isCounted && meeting.typedProblem === 'present-exceeds-required') continue
    // Without a roll nobody knows who the others are: the names count those who were absent.
    if (isCounted && !onRoll.has(meeting.partyCell)) {
      const named = countNamed(table, rows[0] as number, columns)
      const { present } = meeting.typed ?? {}
      const required = isProved && present !== undefined ? present + (named.excused ?? 0) + (named.unexcused ?? 0) : meeting.typed?.required
      meeting.typed = { ...meeting.typed, required, ...named }
      continue
    }
    // Names where a count is expected.
    meeting.typed = isCounted || isSaid ? meeting.typed : undefined
    meeting.typedProblem = undefined
    meeting.isProvedByCount = isProved === true && meeting.typed?.present !== undefined
    const naming = addMarks(table, tableIndex, sink, reader, meeting, rows, columns)
    // Where a meeting is said twice, who is named in one row only came by what the other says: the two contradict each other.
    for (const [member, named] of isWhole ? naming : []) {
      const other = rows.find((row) => !named.has(row))
      if (other !== undefined) sink.builder.add(member, meeting.index, MARK_CODE.present, -1, other, first.index, tableIndex)
    }
    sink.meetingColumns.push({
      table: tableIndex,
      column: first.index,
      meeting: meeting.index,
      isBlankPresent: isWhole,
      coversAll: isWhole,
    })
  }
}

function countNamed(table: Table, row: number, columns: readonly NameColumn[]): Pick<TypedCounts, 'excused' | 'unexcused'> {
  const count = (mark: number) =>
    columns.filter((column) => column.mark === mark).reduce((sum, { index }) => sum + (namedAt(table, row, index) ?? []).length, 0)
  return columns.some(({ mark }) => mark === MARK_CODE.ask)
    ? {}
    : { excused: count(MARK_CODE.excused), unexcused: count(MARK_CODE.unexcused) }
}

/** The rows of a meeting that name each member. */
function addMarks(
  table: Table,
  tableIndex: number,
  sink: AttendanceSink,
  reader: CodeReader,
  meeting: Meeting,
  rows: readonly number[],
  columns: readonly NameColumn[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const { partyCell } = meeting
  const rowsNaming = new Map<number, Set<number>>()
  const marking = columnIndex(table, 'mark')
  const lines = rows.flatMap((first) => [first, ...partRows(table, first)].map((row) => ({ first, row })))
  for (const { first, row } of lines)
    for (const { index, mark } of columns)
      for (const { name, remark } of namedAt(table, row, index) ?? []) {
        const { member, match } = sink.people.find(name, partyCell, [], 0)
        sink.rows.push({ table: tableIndex, row, member, partyCell, name, match })
        const said = mark === MARK_CODE.ask ? absenceOf(remark) : mark
        // «P/K» beside the name of one person.
        const typed = reader.read(table.grid.values[row]?.[marking] ?? '')
        const code = typed >= 0 ? typed : said === MARK_CODE.ask ? reader.read(BARE) : -1
        const used = sink.codes[code] as UsedCode | undefined
        const column = typed >= 0 ? marking : index
        if (used) countUse(used, row, column)
        sink.builder.add(member, meeting.index, used?.mark ?? said, code, row, column, tableIndex)
        if (member >= 0) rowsNaming.set(member, (rowsNaming.get(member) ?? new Set()).add(first))
      }
  return rowsNaming
}
