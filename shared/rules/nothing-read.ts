import { dataRows } from '../sheet/table.ts'
import type { Rule } from './rule.ts'

export const nothingRead: Rule = {
  severity: 'info',
  check: ({ dataset }, report) => {
    const used = new Set(dataset.meetings.map((meeting) => meeting.source?.table))
    for (const column of dataset.meetingColumns) used.add(dataset.tables[column.table]?.table)
    for (const { table, role } of dataset.tables) {
      if (role !== 'meetings' && role !== 'attendance-summary') continue
      if (!used.has(table) && dataRows(table).length > 0) report.sheet(table.grid.sheet)
    }
  },
}
