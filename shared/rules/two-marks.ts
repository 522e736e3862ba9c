import { MARK_CODE } from '../registers/dataset.ts'
import type { Rule } from './rule.ts'

export const twoMarks: Rule = {
  class: 'ROW',
  severity: 'error',
  check: ({ dataset }, report) => {
    const { attendance } = dataset
    for (let i = 0; i < attendance.length; i++) {
      const table = dataset.tables[attendance.tables[i] as number]?.table
      if (attendance.marks[i] !== MARK_CODE.conflict || !table) continue
      report.at({ table, row: attendance.rows[i] as number }, attendance.columns[i] as number, {
        person: dataset.members[attendance.members[i] as number]?.name ?? null,
      })
    }
  },
}
