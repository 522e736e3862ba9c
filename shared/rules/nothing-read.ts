import type { TabRole } from '../registers/codes.ts'
import { dataRows } from '../sheet/table.ts'
import type { Rule } from './rule.ts'

const READ: ReadonlySet<TabRole> = new Set(['meetings', 'attendance-summary', 'attendance-list', 'attendance-grid'])

export const nothingRead: Rule = {
  severity: 'info',
  check: ({ dataset }, report) => {
    const used = new Set(dataset.meetings.map((meeting) => meeting.source?.table))
    for (const column of dataset.meetingColumns) used.add(dataset.tables[column.table]?.table)
    for (const { table, role } of dataset.tables) {
      if (!READ.has(role)) continue
      if (!used.has(table) && dataRows(table).length > 0) report.sheet(table.grid.sheet)
    }
  },
}
