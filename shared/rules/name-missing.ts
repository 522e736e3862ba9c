import { readPerson } from '../registers/parse-members.ts'
import { dataRows, findColumn } from '../sheet/table.ts'
import type { Rule } from './rule.ts'

/** Who has a number needs no name in a list of marks. */
const NUMBERED = ['citizenId', 'partyCardNo', 'memberCode'] as const

export const nameMissing: Rule = {
  severity: 'error',
  check: ({ dataset }, report) => {
    for (const { table, role } of dataset.tables) {
      const isOfNames = role === 'attendance-list' && !NUMBERED.some((field) => findColumn(table, field))
      if (role !== 'members' && role !== 'attendance-grid' && !isOfNames) continue
      for (const row of dataRows(table)) if (readPerson(table, row) === '') report.at({ table, row }, 'fullName')
    }
  },
}
