import { dataRows } from '../sheet/table.ts'
import { readCount } from '../registers/read-grid-cell.ts'
import type { Report, RuleContext } from './rule.ts'
import { ownScope, type RowSpan, totalScopes } from './total-scopes.ts'

const COUNTED = new Set([
  'total',
  'officialCount',
  'probationaryCount',
  'exemptCount',
  'required',
  'present',
  'excused',
  'unexcused',
  'absent',
])

/** Compares total rows of registers of party cells, of meetings and of summaries with the sums of the rows above them: of their group, or of all. */
export function checkRegisterTotals({ dataset }: RuleContext, report: Report): void {
  for (const { table, role } of dataset.tables) {
    if (role !== 'party-cells' && role !== 'meetings' && role !== 'attendance-summary') continue
    const rows = dataRows(table)
    for (const total of table.totals) {
      for (const column of table.columns) {
        if (!COUNTED.has(column.period?.measure ?? column.field)) continue
        const said = readCount(table, total, column.index)
        if (said === undefined) continue
        const add = ({ from, to }: RowSpan) =>
          rows.reduce((n, row) => (row >= from && row < to ? n + (readCount(table, row, column.index) ?? 0) : n), 0)
        if (!totalScopes(table, total).some((span) => add(span) === said))
          report.at({ table, row: total }, column.index, { params: { typed: said, right: add(ownScope(table, total)) } })
      }
    }
  }
}
