import { type Table, columnIndex, dataRows } from '../sheet/table.ts'
import type { RepeatedMeeting } from './dataset.ts'
import { impossibleCounts } from './impossible-counts.ts'
import { type MeetingIndex, notHeldKey } from './meeting-index.ts'
import type { CountedRow } from './named-absences.ts'
import type { PartyCellIndex } from './party-cell-index.ts'
import { readText } from './read-grid-cell.ts'
import { readMeetingKind, readMeetingTime } from './read-meeting-time.ts'
import { rowPartyCells } from './row-party-cells.ts'
import { countedInWords, typedCounts } from './typed-counts.ts'
import { saysNotHeld, typedProblemOf } from './typed-problem.ts'

/** «Không họp, đường ngập triều cường» beside a row without a day and without counts. */
const NOT_HELD = /^\s*(?:\p{L}+\s+){0,3}?(?:không|chưa)\s+(?:tổ chức\s+)?(?:họp|sinh hoạt)(?!\p{L})/iu

/** «Chưa gửi báo cáo» beside a row without counts: there was a meeting of which nobody knows yet. */
const NOT_SENT = /(?:chưa|không)\s+(?:có|gửi|nộp|nhận(?:\s+được)?)\s+(?:báo\s+cáo|số\s+liệu)(?!\p{L})/iu

/**
 * Reads a register of meetings: date, kind and, where the office counts by hand, how many had to come and came. A row of a party cell that is not known is
 * left to the rules. Answers with the rows that count. Counts are used only for meetings without marks (rows beat typed totals). Of two rows for one meeting the first counts; if they disagree, it waits.
 */
export function parseMeetings(
  table: Table,
  partyCells: PartyCellIndex,
  meetings: MeetingIndex,
  fallbackYear: number,
  repeated: RepeatedMeeting[],
): CountedRow[] {
  const partyCellOf = rowPartyCells(table)
  const times = readMeetingTime(table, fallbackYear)
  const kinds = readMeetingKind(table)
  const codeColumn = columnIndex(table, 'meetingCode')
  const dateColumn = columnIndex(table, 'meetingDate')
  const noteColumn = columnIndex(table, 'note')
  const impossibleAt = impossibleCounts(table)
  const typedOf = typedCounts(table)
  const words = countedInWords(table)
  const counted: CountedRow[] = []
  for (const row of dataRows(table)) {
    const name = partyCellOf(row)
    const partyCell = partyCells.place(name, table.grid.sheet)
    const time = times(row)
    const kind = kinds(row)
    if (partyCell >= 0 && time && kind === undefined) meetings.setOther(partyCell, time.day)
    // Of three regular meetings in a quarter a row without its month could be any.
    if (partyCell < 0 || time === undefined || kind === undefined || (kind === 'regular' && time.month === 0)) continue
    const said = readText(table, row, dateColumn)
    if (
      time.day === 0 &&
      (saysNotHeld(said) || (said === '' && typedOf(row) === undefined && NOT_HELD.test(readText(table, row, noteColumn))))
    ) {
      meetings.notHeld.add(notHeldKey(partyCell, kind, time))
      continue
    }
    const meeting = meetings.add(partyCell, kind, time)
    const code = readText(table, row, codeColumn)
    if (code !== '') meetings.coded.set(code, (meetings.coded.get(code) ?? meeting) === meeting ? meeting : null)
    const impossible = impossibleAt(row)
    const typed = impossible === undefined ? typedOf(row) : 'unreadable'
    if (meeting.source) {
      if (meeting.source.table !== table) continue
      repeated.push({ meeting: meeting.index, source: { table, row } })
      if (meeting.typed && typed && JSON.stringify(meeting.typed) !== JSON.stringify(typed)) meeting.typedProblem ??= 'said-twice'
      continue
    }
    meeting.source = { table, row, column: impossible ?? words }
    if (typed === undefined) {
      if (NOT_SENT.test(readText(table, row, noteColumn))) [meeting.typed, meeting.typedProblem] = [{}, 'unreadable']
      continue
    }
    meeting.typed = typed === 'unreadable' ? {} : typed
    meeting.typedProblem = typed === 'unreadable' ? typed : typedProblemOf(typed)
    counted.push({ meeting, table, row })
  }
  return counted
}
