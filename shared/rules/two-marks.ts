import { MARK_CODE } from '../registers/dataset.ts'
import { reportRepeated } from './report-repeated.ts'
import type { Rule } from './rule.ts'

export const twoMarks: Rule = {
  severity: 'error',
  check: (context, report) => {
    const { attendance, tables, members } = context.dataset
    for (let i = 0; i < attendance.length; i++) {
      const table = tables[attendance.tables[i] as number]?.table
      if (attendance.marks[i] !== MARK_CODE.conflict || !table) continue
      const person = members[attendance.members[i] as number]?.name ?? null
      report.at({ table, row: attendance.rows[i] as number }, attendance.columns[i] as number, { person })
    }
    reportRepeated(context, report, false)
  },
}
