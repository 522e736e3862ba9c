import { readDay, readText } from '../registers/read-grid-cell.ts'
import { findColumn } from '../sheet/table.ts'
import { NO_DATE } from '../text/civil-day.ts'
import type { Rule } from './rule.ts'

export const meetingDateWrong: Rule = {
  class: 'CELL',
  severity: 'error',
  check: ({ dataset }, report) => {
    for (const { table, role } of dataset.tables) {
      if (role !== 'meetings' && role !== 'attendance-list') continue
      const column = findColumn(table, 'meetingDate')
      if (!column) continue
      for (let row = table.firstRow; row < table.endRow; row++) {
        if (table.rowKinds[row - table.firstRow] !== 0) continue
        const day = readDay(table, row, column.index)
        const missing = day === NO_DATE && role === 'attendance-list'
        if (day < 0 || missing || (day === NO_DATE && !findColumn(table, 'period')))
          report.at({ table, row }, column.index, {
            partyCell: readText(table, row, findColumn(table, 'partyCell')?.index ?? -1) || null,
            params: { missing: day === NO_DATE ? 1 : 0 },
          })
      }
    }
  },
}
