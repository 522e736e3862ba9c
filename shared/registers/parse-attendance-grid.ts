import type { GridValue } from '../sheet/grid.ts'
import type { ColumnPeriod } from '../sheet/parse-period.ts'
import { isDayRow } from '../sheet/row-words.ts'
import { columnIndex, type Table, type TableColumn, dataRows } from '../sheet/table.ts'
import { type CivilDay, hasDay, NO_DATE, yearOf } from '../text/civil-day.ts'
import { notedMark, saysAbsent } from './absence-reason.ts'
import { type AttendanceSink, countUse } from './attendance-sink.ts'
import type { CodeReader } from './code-reader.ts'
import { MARK_CODE, type Meeting, type UsedCode } from './dataset.ts'
import { daysInLabel } from './days-in-label.ts'
import { readGridChange } from './grid-changes.ts'
import { groupByPeriod } from './group-by-period.ts'
import { isFarOff, meetingDay } from './meeting-day.ts'
import { type MeetingTime, notHeldKey } from './meeting-index.ts'
import { kindOfPeriod, timeOfPeriod } from './meeting-of-period.ts'
import { makePersonReader } from './person-reader.ts'
import { readText, valueText } from './read-grid-cell.ts'
import { rowPartyCells } from './row-party-cells.ts'
import { isOnlyPresent, signatureReader, tickReader } from './signature-reader.ts'
import { type ReadMark, threeColumnReader, TITLED_MARKS, TITLES } from './three-column-reader.ts'

/** One meeting of a grid: its own column, or the columns «Dự», «Có phép», «Không phép» below its month, of which one is signed. */
type GridMeeting = {
  readonly index: number
  readonly kind: Meeting['kind']
  /** Whether the heading says it, or only the month. */
  readonly saysKind: boolean
  readonly time: MeetingTime
  readonly readTitled: ReadMark | undefined
  /** Where the reasons of that meeting stand beside its marks; -1 where they do not. */
  readonly reason: number
}

/** A key holds the number of a party cell and, below this, that of a meeting's column. */
const MOST_COLUMNS = 512

/** Month grid: one row per person, one column per meeting or several that are titled. */
export function parseAttendanceGrid(
  table: Table,
  tableIndex: number,
  reader: CodeReader,
  sink: AttendanceSink,
  own: ReadonlyMap<number, number> | undefined,
): void {
  const personOf = makePersonReader(table, tableIndex, sink, own, false)
  const nameOf = rowPartyCells(table)
  const columns = gridMeetings(table, reader, sink)
  const merges = mergedMarks(table)
  const isBlankPresent = reader.isBlankPresent || table.grid.onlyAbsences === true
  const meetingOf = new Map<number, Meeting>()
  const daysOf = dayRows(table, columns, sink.year)
  const meetingAt = (partyCell: number, i: number, days: readonly CivilDay[] | undefined): Meeting => {
    const key = partyCell * MOST_COLUMNS + i
    let meeting = meetingOf.get(key)
    if (meeting === undefined) {
      const { index, kind: usual, saysKind, time } = columns[i] as GridMeeting
      const stated = days?.[i] ?? 0
      // A slip in the day leaves the month.
      const day = hasDay(stated) && time.month > 0 && isFarOff({ ...time, day: stated }) ? NO_DATE : stated
      const registered = saysKind ? undefined : sink.meetings.kindOn(partyCell, hasDay(day) ? day : time.day)
      const kind = registered === 'thematic' ? registered : usual
      meeting = sink.meetings.add(partyCell, kind, hasDay(day) ? { ...time, day, year: yearOf(day) } : time)
      meetingOf.set(key, meeting)
      // Where the schedule says that nobody met, a blank column says so, too.
      const isHeld = !sink.meetings.notHeld.has(notHeldKey(partyCell, kind, time))
      sink.meetingColumns.push({ table: tableIndex, column: index, meeting: meeting.index, isBlankPresent: isBlankPresent && isHeld })
    }
    return meeting
  }
  for (const row of dataRows(table)) {
    const days = daysOf(row)
    const person = personOf(row, sink.partyCells.place(nameOf(row), table.grid.sheet))
    const values = table.grid.values[row] ?? []
    const add = (i: number, mark: number, code: number, column: number) => {
      const { partyCell } = person
      if (partyCell < 0) return
      sink.builder.add(person.member, meetingAt(partyCell, i, days).index, mark, code, row, column, tableIndex)
    }
    // «chuyển đi 1/4» is no sign.
    const isChange = (i: number, column: number): boolean => {
      const event = readGridChange(valueText(values[column] ?? ''), (columns[i] as GridMeeting).time.year)
      if (event && person.member >= 0) sink.changes.push({ member: person.member, event, source: { table, row }, column })
      if (event) add(i, MARK_CODE.outside, -1, column)
      return event !== undefined
    }
    for (let i = 0; i < columns.length; i++) {
      const { index, readTitled, reason } = columns[i] as GridMeeting
      if (readTitled) {
        const { mark, column, code } = readTitled(row)
        if (mark !== MARK_CODE.unmarked && !isChange(i, column)) add(i, mark, code, column)
        continue
      }
      let value = values[index] ?? ''
      if (value === '' && merges !== undefined) value = merges(row, index)
      if (value === '' || isChange(i, index)) continue
      const code = reader.read(value)
      if (code < 0) continue
      const used = sink.codes[code] as UsedCode
      const noted = used.mark === MARK_CODE.ask ? notedMark(table.grid, row, index) : undefined
      if (noted === undefined) countUse(used, row, index)
      if (used.mark === MARK_CODE.present && saysAbsent(readText(table, row, reason))) add(i, MARK_CODE.conflict, -1, index)
      else add(i, noted ?? used.mark, code, index)
    }
  }
  // In a register of absences a party cell that nobody missed has no mark; months without any mark are still to come.
  if (!isBlankPresent) return
  const held = table.grid.onlyAbsences ? columns.keys() : [...meetingOf.keys()].map((key) => key % MOST_COLUMNS)
  const marked = [...new Set(held)].sort((a, b) => a - b)
  for (const { table: at, row, partyCell } of sink.rows)
    if (at === tableIndex && partyCell >= 0) for (const i of marked) meetingAt(partyCell, i, daysOf(row))
}

/** «Ngày họp | 5/1 | 5/2 …» above the rows of a party cell: the day of each meeting, by its place among the columns. Undefined where no such row stands above. */
function dayRows(table: Table, columns: readonly GridMeeting[], fallbackYear: number): (row: number) => readonly CivilDay[] | undefined {
  const name = columnIndex(table, 'fullName')
  const year = () => table.titles.year || fallbackYear
  const daysIn = (row: number) => columns.map(({ index }) => meetingDay(table.grid.values[row]?.[index] ?? '', year))
  // The days may stand beside the name of the group itself.
  const starts = new Map<number, readonly CivilDay[] | undefined>(
    table.groups.map(({ row, label }): [number, readonly CivilDay[] | undefined] => {
      const found = [daysIn(row), daysInLabel(label, columns, year())].find((days) => days.some(hasDay))
      return [row, found]
    }),
  )
  for (let row = table.firstRow; row < table.endRow; row++) {
    const values = table.grid.values[row] ?? []
    const label = values[name]
    if (typeof label === 'string' && isDayRow(label)) starts.set(row, daysIn(row))
  }
  const rows = [...starts.keys()].sort((a, b) => a - b)
  return (row) => starts.get(rows.findLast((start) => start < row) ?? -1)
}

function gridMeetings(table: Table, reader: CodeReader, sink: AttendanceSink): GridMeeting[] {
  const groups = groupByPeriod(table.columns.filter((column) => column.period !== undefined && !isSumOfQuarter(column, table)))
  return groups.flatMap((columns): GridMeeting[] => {
    const period = (columns[0] as TableColumn).period as ColumnPeriod
    const meeting = {
      kind: kindOfPeriod(period),
      saysKind: period.thematic !== null,
      time: timeOfPeriod(period, table, sink.year),
      reason: -1,
    }
    const plain = columns.filter((column) => column.period?.measure === 'mark')
    const [signed, reason, note] = (['signed', 'reason', 'note'] as const).map(
      (measure) => columns.find((column) => column.period?.measure === measure)?.index,
    )
    if (plain.length > 0) return plain.map(({ index }) => ({ ...meeting, index, readTitled: undefined, reason: reason ?? -1 }))
    const why = reason ?? note
    if (signed !== undefined && why !== undefined)
      return [{ ...meeting, index: signed, readTitled: signatureReader(table, reader, sink.codes, signed, why, reason === undefined) }]
    const titled = columns.flatMap(({ index, period }) => {
      const title = TITLES.find((candidate) => candidate === period?.measure)
      return title === undefined ? [] : [{ index, mark: TITLED_MARKS[title] }]
    })
    const [first] = titled
    if (reason !== undefined && isOnlyPresent(titled))
      return [{ ...meeting, index: titled[0].index, readTitled: tickReader(table, reader, sink.codes, titled[0].index, reason) }]
    return first ? [{ ...meeting, index: first.index, readTitled: threeColumnReader(table, reader, sink.codes, titled, reason) }] : []
  })
}

/** «Quý I / Dự» behind «Quý I / Tháng 1», «Quý I / Tháng 2» with their marks counts them and is no meeting. */
function isSumOfQuarter({ period }: TableColumn, { columns }: Table): boolean {
  if (period === undefined || period.month > 0 || period.quarter === 0 || period.thematic !== null || period.measure === 'mark')
    return false
  return columns.some(({ period: other }) => other?.measure === 'mark' && other.month > 0 && other.quarter === period.quarter)
}

/** A mark merged over several months counts in each of them. Undefined when the merges were not read or there are none. */
function mergedMarks(table: Table): ((row: number, column: number) => GridValue) | undefined {
  const merges = table.grid.merges?.filter(
    (merge) =>
      merge.row - 1 >= table.firstRow && merge.row - 1 < table.endRow && (merge.columns > 1 || merge.rows > 1) && merge.columns < 12,
  )
  if (!merges || merges.length === 0) return undefined
  const filled = new Map<number, GridValue>()
  for (const merge of merges) {
    const value = table.grid.values[merge.row - 1]?.[merge.column - 1] ?? ''
    if (value === '' || typeof value === 'object') continue
    for (let r = 0; r < merge.rows; r++)
      for (let c = 0; c < merge.columns; c++) filled.set((merge.row - 1 + r) * 1000 + merge.column - 1 + c, value)
  }
  return (row, column) => filled.get(row * 1000 + column) ?? ''
}
