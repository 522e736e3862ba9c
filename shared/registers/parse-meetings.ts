import { type Table, columnIndex, dataRows } from '../sheet/table.ts'
import type { RepeatedMeeting, TypedCounts } from './dataset.ts'
import type { MeetingIndex } from './meeting-index.ts'
import { readRatio } from './parse-summary.ts'
import type { PartyCellIndex } from './party-cell-index.ts'
import type { FieldId } from './fields.ts'
import { readAttendanceSentence, sentenceColumn } from './attendance-sentence.ts'
import { ratioColumn } from './ratio-column.ts'
import { readCount, readText, readValue } from './read-grid-cell.ts'
import { readMeetingKind, readMeetingTime } from './read-meeting-time.ts'
import { rowPartyCells } from './row-party-cells.ts'
import { isUnreadableCount, typedProblemOf } from './typed-problem.ts'

/**
 * Reads a register of meetings: date, kind and, where the office counts by hand, how many had to come and came. A row of a party cell that is not known is
 * left to the rules. Counts are used only for meetings without marks (rows beat typed totals). Of two rows for one meeting the first counts; if they disagree, it waits.
 */
export function parseMeetings(
  table: Table,
  partyCells: PartyCellIndex,
  meetings: MeetingIndex,
  fallbackYear: number,
  repeated: RepeatedMeeting[],
): void {
  const partyCellOf = rowPartyCells(table)
  const times = readMeetingTime(table, fallbackYear)
  const kinds = readMeetingKind(table)
  const impossibleAt = impossibleCounts(table)
  const typedOf = typedReader(table)
  for (const row of dataRows(table)) {
    const name = partyCellOf(row)
    const partyCell = partyCells.place(name, table.grid.sheet)
    const time = times(row)
    const kind = kinds(row)
    if (partyCell >= 0 && time && kind === undefined) meetings.setOther(partyCell, time.day)
    // Of three regular meetings in a quarter a row without its month could be any.
    if (partyCell < 0 || time === undefined || kind === undefined || (kind === 'regular' && time.month === 0)) continue
    const meeting = meetings.add(partyCell, kind, time)
    const impossible = impossibleAt(row)
    const typed = impossible === undefined ? typedOf(row) : 'unreadable'
    if (meeting.source) {
      if (meeting.source.table !== table) continue
      repeated.push({ meeting: meeting.index, source: { table, row } })
      if (meeting.typed && typed && JSON.stringify(meeting.typed) !== JSON.stringify(typed)) meeting.typedProblem ??= 'said-twice'
      continue
    }
    meeting.source = { table, row, column: impossible }
    if (typed === undefined) continue
    meeting.typed = typed === 'unreadable' ? {} : typed
    meeting.typedProblem = typed === 'unreadable' ? typed : typedProblemOf(typed)
  }
}

/** The columns of a register of meetings in which people are counted. */
export const COUNTS: readonly FieldId[] = ['total', 'required', 'present', 'excused', 'unexcused', 'absent']

/** Finds the column of a row that holds a number which counts nobody: -1, 14.5; or nothing, where all others say who had to come. Undefined where none does. */
function impossibleCounts(table: Table): (row: number) => number | undefined {
  const columns = COUNTS.map((field) => columnIndex(table, field))
  const [required, present] = [columnIndex(table, 'required'), columnIndex(table, 'present')]
  const isKept = isMostlyFilled(table, required, present)
  return (row) => {
    if (isKept && readValue(table, row, required) === '' && (readCount(table, row, present) ?? 0) > 0) return required
    return columns.find((column) => {
      const value = readValue(table, row, column)
      return typeof value === 'number' && (value < 0 || !Number.isInteger(value))
    })
  }
}

/** Whether nearly every row that counts who came says who had to come as well: a gap is then a slip, not a habit. */
function isMostlyFilled(table: Table, required: number, present: number): boolean {
  const counted = dataRows(table).filter((row) => readValue(table, row, present) !== '')
  const filled = counted.filter((row) => readValue(table, row, required) !== '')
  return required >= 0 && counted.length >= MANY && filled.length * 10 >= counted.length * 9
}

const MANY = 10

/** Reads the counts of a row; undefined where neither those who came nor those who had to are counted, «unreadable» where something else stands in their place. */
function typedReader(table: Table): (row: number) => TypedCounts | 'unreadable' | undefined {
  const at = (field: string) => columnIndex(table, field)
  const columns = {
    total: at('total'),
    required: at('required'),
    present: at('present'),
    excused: at('excused'),
    unexcused: at('unexcused'),
    absent: at('absent'),
  }
  const ratio = ratioColumn(table)
  const sentences = columns.present < 0 && ratio < 0 ? sentenceColumn(table) : -1
  if (sentences >= 0) return (row) => readAttendanceSentence(readText(table, row, sentences))
  return (row) => {
    const count = (column: number) => (column < 0 || readValue(table, row, column) === '' ? undefined : readCount(table, row, column))
    const said = ratio < 0 ? undefined : readRatio(readValue(table, row, ratio), table)
    const present = said?.part ?? count(columns.present)
    const total = count(columns.total)
    const excused = count(columns.excused)
    const unexcused = count(columns.unexcused)
    const absent = count(columns.absent)
    const stated = said?.whole ?? count(columns.required)
    // Without «phải dự» it is who came and who did not, if both are counted; «tổng số» alone may hold the exempt (P53).
    const summed =
      present !== undefined && (absent !== undefined || (excused !== undefined && unexcused !== undefined))
        ? present + (absent ?? (excused as number) + (unexcused as number))
        : undefined
    if (present === undefined && columns.present >= 0 && isUnreadableCount(readText(table, row, columns.present))) return 'unreadable'
    const required = stated ?? summed ?? (columns.required < 0 ? total : undefined)
    return present === undefined && required === undefined ? undefined : { total, required, present, excused, unexcused, absent }
  }
}
