import type { GridValue } from '../sheet/grid.ts'
import { type Table, columnIndex, dataRows, findColumn } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'
import { nameKey } from '../text/name-key.ts'
import type { AttendanceBuilder, MeetingIndex, MeetingTime } from './attendance-builder.ts'
import type { CodeReader } from './code-reader.ts'
import { type AttendanceRow, MARK_CODE, type Meeting, type MeetingColumn, type Member, type UnplacedRow, type UsedCode } from './dataset.ts'
import type { PeopleIndex } from './match-people.ts'
import { readMarkWords } from './mark-codes.ts'
import { readStatus } from './member-status.ts'
import { readName } from './parse-members.ts'
import { readMeetingKind, readMeetingTime } from './read-meeting-time.ts'
import type { PartyCellIndex } from './party-cell-index.ts'
import { readDigits, readText, readValue, valueText } from './read-grid-cell.ts'
import { markColumn } from './recognise-role.ts'
import { rowPartyCells } from './row-party-cells.ts'

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
  readonly codes: UsedCode[]
  readonly year: number
}

/** A person of a long list as first met: the id or name that was typed, and who came after. */
type KnownRow = {
  readonly key: GridValue
  readonly raw: GridValue
  readonly asked: number
  readonly row: AttendanceRow
  next: KnownRow | undefined
}

/** Remembers each person's row once and finds the member it means. */
export function makeRowReader(
  table: Table,
  tableIndex: number,
  sink: AttendanceSink,
  own: ReadonlyMap<number, number> | undefined,
): (row: number) => AttendanceRow {
  const partyCellOf = rowPartyCells(table)
  const ids = (['citizenId', 'partyCardNo'] as const).map((field) => columnIndex(table, field)).filter((index) => index >= 0)
  const full = columnIndex(table, 'fullName')
  const before = new Map<string, number>()
  const known = new Map<GridValue, KnownRow[]>()
  let last: KnownRow | undefined
  const onlyPartyCell = sink.partyCells.list.length === 1 ? 0 : -1
  const isLong = findColumn(table, 'meetingDate') !== undefined || findColumn(table, 'period') !== undefined
  let lastText: string | undefined
  let lastCell = -1
  return (row) => {
    const text = partyCellOf(row)
    if (text !== lastText) {
      lastText = text
      lastCell = text === '' ? tabPartyCell(table, sink.partyCells, onlyPartyCell) : sink.partyCells.find(text)
    }
    const partyCell = lastCell
    if (partyCell < 0 && isLong && text !== '') sink.unplacedRows.push({ table: tableIndex, row, problem: 'party-cell' })
    const raw = full < 0 ? '' : (table.grid.values[row]?.[full] ?? '')
    // In a long list one person comes once per meeting: the first answer serves them all.
    const memoKey = ids.length === 0 ? raw : (table.grid.values[row]?.[ids[0] as number] ?? '')
    // People stand in the same order from one meeting to the next, so the one who followed last time is looked at first.
    const next = last?.next
    if (next !== undefined && next.asked === partyCell && next.key === memoKey && next.raw === raw) {
      last = next
      return next.row
    }
    const memo = isLong ? known.get(memoKey) : undefined
    const hit = memo?.find((entry) => entry.raw === raw && entry.asked === partyCell)
    if (hit) {
      if (last) last.next = hit
      last = hit
      return hit.row
    }
    const name = readName(table, row)
    const mine = own?.get(row)
    let found: { member: number; match: AttendanceRow['match'] }
    if (mine !== undefined) {
      found = { member: mine, match: 'own' }
    } else if (name === '') found = { member: -1, match: 'none' }
    else {
      const key = `${partyCell}|${nameKey(name)}`
      const nth = isLong ? 0 : (before.get(key) ?? 0)
      before.set(key, nth + 1)
      found = sink.people.find(
        name,
        partyCell,
        ids.map((column) => readDigits(table, row, column)),
        nth,
      )
    }
    const answer: AttendanceRow = {
      table: tableIndex,
      row,
      member: found.member,
      partyCell: partyCell >= 0 ? partyCell : found.member >= 0 ? (sink.members[found.member] as Member).partyCell : -1,
      name,
      match: found.match,
    }
    if (name !== '') sink.rows.push(answer)
    if (isLong) {
      const entry: KnownRow = { key: memoKey, raw, asked: partyCell, row: answer, next: undefined }
      if (memo) memo.push(entry)
      else known.set(memoKey, [entry])
      if (last) last.next = entry
      last = entry
    }
    return answer
  }
}

/** A tab without a group, column or title that names its party cell: its own name may, or there is only one. */
export function tabPartyCell(table: Table, partyCells: PartyCellIndex, only: number): number {
  const byTab = partyCells.find(table.grid.sheet)
  return byTab >= 0 ? byTab : only
}

/** Month grid: one row per person, one column per meeting. */
export function parseAttendanceGrid(
  table: Table,
  tableIndex: number,
  reader: CodeReader,
  sink: AttendanceSink,
  own: ReadonlyMap<number, number> | undefined,
): void {
  const rowReader = makeRowReader(table, tableIndex, sink, own)
  const columns = table.columns.filter((column) => column.period?.measure === 'mark')
  const merges = mergedMarks(table)
  const meetingOf = new Map<number, number>()
  for (const row of dataRows(table)) {
    const person = rowReader(row)
    const values = table.grid.values[row] ?? []
    for (let i = 0; i < columns.length; i++) {
      const column = columns[i] as (typeof columns)[number]
      let value = values[column.index] ?? ''
      if (value === '' && merges !== undefined) value = merges(row, column.index)
      if (value === '') continue
      const code = reader.read(value)
      if (code < 0) continue
      const used = sink.codes[code] as UsedCode
      count(used, row, column.index)
      const partyCell = person.partyCell
      if (partyCell < 0) continue
      const key = partyCell * 512 + i
      let meeting = meetingOf.get(key)
      if (meeting === undefined) {
        meeting = sink.meetings.add(
          partyCell,
          kindOfColumn(column.period as NonNullable<typeof column.period>),
          timeOfColumn(table, column.period as NonNullable<typeof column.period>, sink.year),
        )
        meetingOf.set(key, meeting)
        sink.meetingColumns.push({ table: tableIndex, column: column.index, meeting })
      }
      sink.builder.add(person.member, meeting, used.mark, code, row, column.index, tableIndex)
    }
  }
}

function kindOfColumn(period: NonNullable<Table['columns'][number]['period']>): Meeting['kind'] {
  // A quarter without a month is a thematic meeting: the regular ones are monthly (Điều lệ Đảng, Điều 22.6; CT 50-CT/TW).
  return period.thematic || (period.month === 0 && period.quarter > 0) ? 'thematic' : 'regular'
}

function timeOfColumn(table: Table, period: NonNullable<Table['columns'][number]['period']>, fallbackYear: number): MeetingTime {
  const year = period.year || table.titles.year || fallbackYear
  const day = period.day === 0 ? 0 : period.day < 10_000 ? year * 10_000 + period.day : period.day
  // A quarter's meeting without a day stands in its last month: the thematic bulletin comes out in that month (HD 37-HD/BTGDVTW).
  const month = period.month || period.quarter * 3
  return { day, year, month, quarter: Math.ceil(month / 3) }
}

/** A mark merged over several months counts in each of them. Undefined when the merges were not read or there are none. */
function mergedMarks(table: Table): ((row: number, column: number) => string) | undefined {
  const merges = table.grid.merges?.filter(
    (merge) =>
      merge.row - 1 >= table.firstRow && merge.row - 1 < table.endRow && (merge.columns > 1 || merge.rows > 1) && merge.columns < 12,
  )
  if (!merges || merges.length === 0) return undefined
  const filled = new Map<number, string>()
  for (const merge of merges) {
    const value = table.grid.values[merge.row - 1]?.[merge.column - 1] ?? ''
    if (typeof value !== 'string' || value === '') continue
    for (let r = 0; r < merge.rows; r++)
      for (let c = 0; c < merge.columns; c++) filled.set((merge.row - 1 + r) * 1000 + merge.column - 1 + c, value)
  }
  return (row, column) => filled.get(row * 1000 + column) ?? ''
}

/** List: one row per person and meeting, with one column for the mark or an x under «Có mặt», «Vắng CLD», «Vắng KLD». */
export function parseAttendanceList(
  table: Table,
  tableIndex: number,
  reader: CodeReader,
  sink: AttendanceSink,
  own: ReadonlyMap<number, number> | undefined,
): void {
  const rowReader = makeRowReader(table, tableIndex, sink, own)
  const marking = markColumn(table)
  const readMark = marking >= 0 ? undefined : threeColumnReader(table, reader, sink.codes)
  const times = readMeetingTime(table, sink.year)
  const kinds = readMeetingKind(table)
  const dated = findColumn(table, 'meetingDate') !== undefined
  let lastMeeting = -1
  let lastCell = -2
  let lastTime: MeetingTime | undefined
  let lastKind: Meeting['kind'] | undefined
  for (const row of dataRows(table)) {
    const person = rowReader(row)
    const time = times(row)
    const kind = kinds(row)
    if (dated && (time === undefined || time.day === 0)) sink.unplacedRows.push({ table: tableIndex, row, problem: 'day' })
    if (person.partyCell < 0 || time === undefined || kind === undefined) continue
    if (person.partyCell !== lastCell || time !== lastTime || kind !== lastKind) {
      const known = lastMeeting
      lastMeeting = sink.meetings.add(person.partyCell, kind, time)
      if (lastMeeting !== known) sink.meetingColumns.push({ table: tableIndex, column: marking, meeting: lastMeeting })
      lastCell = person.partyCell
      lastTime = time
      lastKind = kind
    }
    if (readMark) {
      const { mark, column, code } = readMark(row)
      if (mark !== MARK_CODE.unmarked) sink.builder.add(person.member, lastMeeting, mark, code, row, column, tableIndex)
      continue
    }
    const value = table.grid.values[row]?.[marking] ?? ''
    const code = reader.read(value)
    if (code < 0) continue
    const used = sink.codes[code] as UsedCode
    count(used, row, marking)
    sink.builder.add(person.member, lastMeeting, used.mark, code, row, marking, tableIndex)
  }
}

function count(used: UsedCode, row: number, column: number): void {
  used.count++
  if (used.examples.length < 5) used.examples.push({ row, column })
}

/** In a column «Vắng» an x means absent: the column's title wins over the code's usual meaning. */
function threeColumnReader(
  table: Table,
  reader: CodeReader,
  codes: readonly UsedCode[],
): (row: number) => { mark: number; column: number; code: number } {
  const at = (field: string) => columnIndex(table, field)
  const columns = [
    { index: at('present'), mark: MARK_CODE.present },
    { index: at('excused'), mark: MARK_CODE.excused },
    { index: at('unexcused'), mark: MARK_CODE.unexcused },
    { index: at('absent'), mark: MARK_CODE.ask },
  ].filter((column) => column.index >= 0)
  const reason = at('reason')
  const note = at('note')
  return (row) => {
    let mark: number = MARK_CODE.unmarked
    let at = columns[0]?.index ?? 0
    for (const column of columns) {
      const value = readValue(table, row, column.index)
      if (value === '' || value === false || value === 0) continue
      const code = reader.read(value)
      const said = code < 0 ? MARK_CODE.unmarked : (codes[code] as UsedCode).mark
      // What a person answered for this row settles it.
      if (code >= 0 && (codes[code] as UsedCode).by === 'answer') return { mark: said, column: column.index, code: -1 }
      if (said === MARK_CODE.unmarked || valueText(value) === '-') continue
      let here: number = column.mark
      if (here === MARK_CODE.ask) here = absentMark(table, row, reason, note)
      if (mark !== MARK_CODE.unmarked && mark !== here) return { mark: MARK_CODE.conflict, column: column.index, code: -1 }
      mark = here
      at = column.index
    }
    if (mark === MARK_CODE.unmarked && (note >= 0 || reason >= 0)) {
      const text = `${readText(table, row, note)} ${readText(table, row, reason)}`
      if (text.trim() !== '') {
        const status = readStatus(text.trim()).status
        if (status === 'EXEMPT' || status === 'TEMP_EXEMPT') mark = MARK_CODE.exempt
      }
    }
    return { mark, column: at, code: -1 }
  }
}

/** One column «Vắng»: the reason beside it says whether there was one. */
function absentMark(table: Table, row: number, reason: number, note: number): number {
  const text = `${readText(table, row, reason)} ${readText(table, row, note)}`.trim()
  if (text === '') return MARK_CODE.ask
  const words = readMarkWords(text)
  if (words === 'unexcused') return MARK_CODE.unexcused
  return words === 'excused' || foldText(text).length > 1 ? MARK_CODE.excused : MARK_CODE.ask
}
