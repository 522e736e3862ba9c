import { type Table, columnIndex, dataRows } from '../sheet/table.ts'
import type { MeetingIndex } from './meeting-index.ts'
import type { TypedCounts } from './dataset.ts'
import type { PartyCellIndex } from './party-cell-index.ts'
import { readCount, readValue } from './read-grid-cell.ts'
import { readMeetingKind, readMeetingTime } from './read-meeting-time.ts'
import { rowPartyCells } from './row-party-cells.ts'

/**
 * Reads a register of meetings: date, kind and, where the office counts by hand, how many had to come and came. A row of a party cell that is not known is
 * left to the rules. Counts are used only for meetings without marks (rows beat typed totals).
 */
export function parseMeetings(table: Table, partyCells: PartyCellIndex, meetings: MeetingIndex, fallbackYear: number): void {
  const partyCellOf = rowPartyCells(table)
  const times = readMeetingTime(table, fallbackYear)
  const kinds = readMeetingKind(table)
  const at = (field: string) => columnIndex(table, field)
  const columns = {
    total: at('total'),
    required: at('required'),
    present: at('present'),
    excused: at('excused'),
    unexcused: at('unexcused'),
    absent: at('absent'),
    rate: at('rate'),
  }
  for (const row of dataRows(table)) {
    const name = partyCellOf(row)
    const partyCell = partyCells.place(name, table.grid.sheet)
    const time = times(row)
    const kind = kinds(row)
    if (partyCell < 0 || time === undefined || kind === undefined) continue
    const meeting = meetings.add(partyCell, kind, time)
    if (meeting.source) continue
    meeting.source = { table, row, column: undefined }
    const typed = readTyped(table, row, columns)
    if (typed.present === undefined && typed.required === undefined) continue
    meeting.typed = typed
    if (typed.required !== undefined && typed.present !== undefined && typed.present > typed.required)
      meeting.typedProblem = 'present-exceeds-required'
  }
}

function readTyped(
  table: Table,
  row: number,
  columns: Record<'total' | 'required' | 'present' | 'excused' | 'unexcused' | 'absent', number>,
): TypedCounts {
  const count = (column: number) => (column < 0 || readValue(table, row, column) === '' ? undefined : readCount(table, row, column))
  const present = count(columns.present)
  const total = count(columns.total)
  const excused = count(columns.excused)
  const unexcused = count(columns.unexcused)
  const absent = count(columns.absent)
  const stated = count(columns.required)
  // Without «phải dự» it is who came and who did not, if both are counted; «tổng số» alone may hold the exempt (P53).
  const summed =
    present !== undefined && (absent !== undefined || (excused !== undefined && unexcused !== undefined))
      ? present + (absent ?? (excused as number) + (unexcused as number))
      : undefined
  return { total, required: stated ?? summed ?? (columns.required < 0 ? total : undefined), present, excused, unexcused }
}
