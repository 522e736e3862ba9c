import { readText } from '../registers/read-grid-cell.ts'
import { readPerson } from '../registers/parse-members.ts'
import { columnIndex, dataRows, findColumn } from '../sheet/table.ts'
import type { Rule } from './rule.ts'

/** Who has a number needs no name in a list of marks. */
const NUMBERED = ['citizenId', 'partyCardNo', 'memberCode'] as const
const MARKED = ['mark', 'present', 'excused', 'unexcused', 'absent'] as const

export const nameMissing: Rule = {
  severity: 'error',
  check: ({ dataset }, report) => {
    for (const { table, role } of dataset.tables) {
      const isOfNames = role === 'attendance-list' && !NUMBERED.some((field) => findColumn(table, field))
      if (role !== 'members' && role !== 'attendance-grid' && !isOfNames) continue
      const marking = isOfNames ? MARKED.map((field) => columnIndex(table, field)) : undefined
      const isMarked = (row: number) => marking?.some((column) => readText(table, row, column) !== '') ?? true
      for (const row of dataRows(table)) if (readPerson(table, row) === '' && isMarked(row)) report.at({ table, row }, 'fullName')
    }
  },
}
