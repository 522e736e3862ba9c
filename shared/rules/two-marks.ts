import { MARK_CODE } from '../registers/dataset.ts'
import { readText } from '../registers/read-grid-cell.ts'
import { periodKey } from '../sheet/parse-period.ts'
import { columnIndex, type Table } from '../sheet/table.ts'
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
      const [row, column] = [attendance.rows[i] as number, attendance.columns[i] as number]
      const reason = reasonBeside(table, row, column)
      report.at({ table, row }, column, { person, ...(reason !== '' && { params: { reason } }) })
    }
    reportRepeated(context, report, false)
  },
}

const TICKED: ReadonlySet<string> = new Set(['present', 'excused', 'unexcused', 'absent'])

/** What the column of the reasons of that meeting says against its mark; '' where it says nothing, or two columns are ticked. */
function reasonBeside(table: Table, row: number, column: number): string {
  const own = table.columns.find(({ index }) => index === column)?.period
  if (!own) {
    const ticked = table.columns.filter(({ field, index }) => TICKED.has(field) && readText(table, row, index) !== '')
    return ticked.length > 1 ? '' : readText(table, row, columnIndex(table, 'reason'))
  }
  const reason = table.columns.find(({ period }) => period?.measure === 'reason' && periodKey(period) === periodKey(own))
  return reason ? readText(table, row, reason.index) : ''
}
