import { columnIndex, isDataRow, type Table } from '../sheet/table.ts'
import type { GridValue } from '../sheet/grid.ts'
import { headerKey } from '../sheet/header-key.ts'
import { turnedDay } from '../text/civil-day.ts'
import { foldText } from '../text/fold-text.ts'
import type { MeetingTime } from './meeting-index.ts'
import { absenceReader, notedMark } from './absence-reason.ts'
import { type AttendanceSink, countUse } from './attendance-sink.ts'
import type { CodeReader } from './code-reader.ts'
import { type Attendance, MARK_CODE, type Meeting, type UnplacedRow, type UsedCode } from './dataset.ts'
import { isLongList } from './is-long-list.ts'
import { isBareAbsence } from './mark-codes.ts'
import { readText } from './read-grid-cell.ts'
import { makePersonReader } from './person-reader.ts'
import { readMeetingKind, readMeetingTime } from './read-meeting-time.ts'
import { markColumn } from './recognise-role.ts'
import { coverMeetings, isRegisterOfAbsences } from './register-of-absences.ts'
import { rowPartyCells } from './row-party-cells.ts'
import { dropStrayMeetings, strayDays } from './stray-meetings.ts'
import { listSignatures } from './signature-reader.ts'
import { threeColumnReader, TITLED_MARKS, TITLES } from './three-column-reader.ts'

type Problem = UnplacedRow['problem']

/** What rows that stand together share: party cell (-1 for none), time and kind of the meeting, what a program calls it ('' for nothing), and what could not be read of them. */
type Block = {
  readonly code: string
  readonly partyCell: number
  readonly time: MeetingTime | undefined
  readonly kind: Meeting['kind'] | undefined
  readonly problems: readonly Problem[]
}

/** List: one row per person and meeting, with one column for the mark or an x under «Có mặt», «Vắng CLD», «Vắng KLD». */
export function parseAttendanceList(
  table: Table,
  tableIndex: number,
  reader: CodeReader,
  sink: AttendanceSink,
  own: ReadonlyMap<number, number> | undefined,
): void {
  const { builder, codes, unplacedRows } = sink
  const isLong = isLongList(table)
  const blockOf = makeBlockReader(table, sink, isLong)
  const personOf = makePersonReader(table, tableIndex, sink, own, isLong)
  const marking = markColumn(table)
  const absenceOf = absenceReader(table)
  const titled = TITLES.map((title) => ({ index: columnIndex(table, title), mark: TITLED_MARKS[title] })).filter(({ index }) => index >= 0)
  const readSigned = listSignatures(table, reader, codes, titled)
  const readMark = marking >= 0 ? undefined : (readSigned ?? threeColumnReader(table, reader, codes, titled))
  const saysKind =
    table.titles.thematic || table.groups.length > 0 || (['meetingType', 'period'] as const).some((field) => columnIndex(table, field) >= 0)
  const onlyAbsent = isRegisterOfAbsences(table)
  const isNoMeeting = onlyAbsent ? unregistered(sink) : undefined
  const firstMark = builder.attendance.length
  const isAsked = table.columns.some(({ index, header }) => index === marking && header.includes('?'))
  const replace = replacesSent(table, builder.attendance)
  const add = (row: number, member: number, mark: number, code: number, column: number) => {
    replace?.(row, member, meeting)
    builder.add(member, meeting, mark, code, row, column, tableIndex)
  }
  let lastBlock: Block | undefined
  let lastCell = -1
  let meeting = -1
  const enter = (block: Block, partyCell: number) => {
    lastBlock = block
    lastCell = partyCell
    const before = meeting
    // A list of days and people alone: the register of meetings says which kind each was.
    const kind = (saysKind ? undefined : sink.meetings.kindOn(partyCell, block.time?.day ?? 0)) ?? block.kind
    // The code alone says which meeting it was, also beside its day with day and month the other way round (P13).
    const coded = sink.meetings.coded.get(block.code)
    const day = block.time?.day ?? 0
    if (coded?.partyCell === partyCell && (day === 0 || coded.day === turnedDay(day))) meeting = coded.index
    else if (isNoMeeting?.(block, partyCell)) meeting = -1
    else meeting = partyCell >= 0 && block.time && kind && kind !== 'other' ? sink.meetings.add(partyCell, kind, block.time).index : -1
    if (meeting >= 0 && meeting !== before)
      sink.meetingColumns.push({ table: tableIndex, column: marking, meeting, isBlankPresent: onlyAbsent, coversAll: onlyAbsent })
  }
  for (let row = table.firstRow; row < table.endRow; row++) {
    if (!isDataRow(table, row)) continue
    const block = blockOf(row)
    for (const problem of block.problems) unplacedRows.push({ table: tableIndex, row, problem })
    const person = personOf(row, block.partyCell)
    if (block !== lastBlock || person.partyCell !== lastCell) enter(block, person.partyCell)
    if (meeting < 0) {
      if (isNoMeeting?.(block, person.partyCell)) unplacedRows.push({ table: tableIndex, row, problem: 'meeting' })
      continue
    }
    if (readMark) {
      const { mark, column, code } = readMark(row)
      if (mark === MARK_CODE.unmarked) sink.blankMarks.push({ table: tableIndex, row, member: person.member, meeting })
      else add(row, person.member, mark, code, column)
      continue
    }
    const value = table.grid.values[row]?.[marking] ?? ''
    // «co» in answer to «Đồng chí có dự không?» is «có»; as a sign it may be anything.
    const code = reader.read(isAsked && value === 'co' ? 'có' : value)
    if (code < 0) {
      sink.blankMarks.push({ table: tableIndex, row, member: person.member, meeting })
      continue
    }
    const used = codes[code] as UsedCode
    const noted = used.mark === MARK_CODE.ask ? notedMark(table.grid, row, marking) : undefined
    if (noted === undefined) countUse(used, row, marking)
    const isOpen = used.mark === MARK_CODE.ask || used.mark === MARK_CODE.unknown
    const reason = isOpen && isBareAbsence(used.code) ? absenceOf(row, reader.withoutReason) : MARK_CODE.ask
    add(row, person.member, noted ?? (reason === MARK_CODE.ask ? used.mark : reason), code, marking)
  }
  if (onlyAbsent) coverMeetings(sink, tableIndex, marking)
  else dropStrayMeetings(sink, tableIndex, firstMark)
}

/** «Gửi lại?», «Phiếu này thay phiếu trước» */
const SENT_AGAIN = /^(?:(?:co )?(?:gui|nop) lai|(?:phieu (?:nay )?)?thay (?:cho )?phieu (?:truoc|cu))\b/

/** Takes back what somebody sent before of a meeting where a row says that it was sent again in its place; undefined for a list without a column for that. To be called before its own mark is added. */
function replacesSent(table: Table, attendance: Attendance): ((row: number, member: number, meeting: number) => void) | undefined {
  const column = table.columns.find(({ field, header }) => field === '' && SENT_AGAIN.test(headerKey(header)))?.index
  if (column === undefined) return undefined
  const sent = new Map<string, number[]>()
  return (row, member, meeting) => {
    const key = `${member}|${meeting}`
    const before = sent.get(key) ?? []
    const isAgain = member >= 0 && !/^(?:khong\b.*|ko|0)?$/.test(foldText(readText(table, row, column)))
    for (const entry of isAgain ? before : []) attendance.members[entry] = -1
    sent.set(key, isAgain ? [attendance.length] : [...before, attendance.length])
  }
}

/** Whether nobody met on the day of a block: the register dates that party cell's meetings and has none of that day, either way round (P13). Who was absent does not make a meeting. */
function unregistered({ meetings }: AttendanceSink): (block: Block, partyCell: number) => boolean {
  const isStray = strayDays(meetings)
  return ({ time }, partyCell) => time !== undefined && isStray(partyCell, time.day)
}

/** Reads what each row says of its meeting. Equal rows that follow each other get the same object: of a quarter of a million rows only the first of each meeting is read. */
function makeBlockReader(table: Table, sink: AttendanceSink, isLong: boolean): (row: number) => Block {
  const dateColumn = columnIndex(table, 'meetingDate')
  const columns = [dateColumn, ...['period', 'meetingType', 'meetingCode', 'partyCell'].map((field) => columnIndex(table, field))].filter(
    (c) => c >= 0,
  )
  const codeColumn = columnIndex(table, 'meetingCode')
  const periodColumn = columnIndex(table, 'period')
  const partyCellOf = rowPartyCells(table)
  const timeOf = readMeetingTime(table, sink.year)
  const kindOf = readMeetingKind(table)
  // Under group rows equal rows may belong to different party cells.
  const canRepeat = table.groups.length === 0
  let before: readonly GridValue[] = []
  let block: Block | undefined
  const isRepeated = (values: readonly GridValue[]) => {
    for (let i = 0; i < columns.length; i++) if (values[columns[i] as number] !== before[columns[i] as number]) return false
    return true
  }
  return (row) => {
    const values = table.grid.values[row] ?? []
    if (block && canRepeat && isRepeated(values)) return block
    before = values
    const name = partyCellOf(row)
    const code = readText(table, row, codeColumn)
    const coded = sink.meetings.coded.get(code)
    const placed = sink.partyCells.place(name, table.grid.sheet)
    const partyCell = placed < 0 && name === '' ? (coded?.partyCell ?? -1) : placed
    const time = timeOf(row)
    const problems: Problem[] = []
    if (partyCell < 0 && isLong && name !== '') problems.push('party-cell')
    // Who was absent has no time of checking in: the code says which day it was.
    const isCoded = coded?.partyCell === partyCell && readText(table, row, dateColumn) === ''
    if ((dateColumn < 0 ? (codeColumn >= 0 || readText(table, row, periodColumn) !== '') && !time : !time?.day) && !isCoded)
      problems.push('day')
    block = { code, partyCell, time, kind: kindOf(row), problems }
    return block
  }
}
