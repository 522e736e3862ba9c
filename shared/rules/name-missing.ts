import { readPerson } from '../registers/parse-members.ts'
import { dataRows } from '../sheet/table.ts'
import type { Rule } from './rule.ts'

export const nameMissing: Rule = {
  severity: 'error',
  check: ({ dataset }, report) => {
    for (const { table, role } of dataset.tables) {
      if (role !== 'members' && role !== 'attendance-grid') continue
      for (const row of dataRows(table)) if (readPerson(table, row) === '') report.at({ table, row }, 'fullName')
    }
  },
}
