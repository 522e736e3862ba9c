import { readName } from '../registers/parse-members.ts'
import type { Rule } from './rule.ts'

export const nameMissing: Rule = {
  severity: 'error',
  check: ({ dataset }, report) => {
    for (const { table, role } of dataset.tables) {
      if (role !== 'members' && role !== 'attendance-grid') continue
      for (let row = table.firstRow; row < table.endRow; row++) {
        if (table.rowKinds[row - table.firstRow] === 0 && readName(table, row) === '') report.at({ table, row }, 'fullName')
      }
    }
  },
}
