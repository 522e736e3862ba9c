import type { TabRole } from '../registers/codes.ts'
import { readCode } from '../registers/mark-codes.ts'
import { readText } from '../registers/read-grid-cell.ts'
import { headerLeaf } from '../sheet/header-key.ts'
import { dataRows, findColumn, type Table } from '../sheet/table.ts'
import type { Rule } from './rule.ts'

const READ: ReadonlySet<TabRole> = new Set(['meetings', 'attendance-summary', 'attendance-list', 'attendance-grid'])

export const nothingRead: Rule = {
  severity: 'info',
  check: ({ dataset }, report) => {
    const used = new Set(dataset.meetings.map((meeting) => meeting.source?.table))
    for (const column of dataset.meetingColumns) used.add(dataset.tables[column.table]?.table)
    for (const { table, role } of dataset.tables) {
      if (!READ.has(role) && !(role === 'other' && holdsNumberedMeetings(table))) continue
      if (!used.has(table) && dataRows(table).length > 0) report.sheet(table.grid.sheet)
    }
  },
}

const NUMBERED = /^(?:lần|buổi|kỳ|cuộc|phiên)(?:\s+(?:họp|thứ|số))?\s*\d{1,2}$/iu
const FEWEST_MEETINGS = 3

/** «Lần 1 | Lần 2 | Lần 3 …» over marks of people, without any day: meetings of which nobody can tell when they were. */
function holdsNumberedMeetings(table: Table): boolean {
  if (!findColumn(table, 'fullName')) return false
  const numbered = table.columns.filter(({ header, period }) => !period && NUMBERED.test(headerLeaf(header).normalize('NFC').trim()))
  if (numbered.length < FEWEST_MEETINGS) return false
  const isPresent = (row: number, index: number) => readCode(readText(table, row, index)) === 'present'
  return dataRows(table).some((row) => numbered.filter(({ index }) => isPresent(row, index)).length >= FEWEST_MEETINGS)
}
