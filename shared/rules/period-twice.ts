import { columnLetter } from '../sheet/table.ts'
import type { Rule } from './rule.ts'

export const periodTwice: Rule = {
  severity: 'error',
  check: ({ dataset }, report) => {
    for (const { table, role } of dataset.tables) {
      if (role !== 'attendance-grid' && role !== 'attendance-summary') continue
      const first = new Map<string, number>()
      for (const { index, header, period } of table.columns) {
        // «CĐ» beside each month stands for its quarter.
        if (!period || (period.thematic === true && period.month === 0)) continue
        const other = first.get(header)
        if (other === undefined) first.set(header, index)
        else report.at({ table, row: table.headerRow }, index, { params: { header, other: columnLetter(other) } })
      }
    }
  },
}
