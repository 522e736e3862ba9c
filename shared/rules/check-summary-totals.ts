import { readRatio } from '../registers/parse-summary.ts'
import { ratioColumn } from '../registers/ratio-column.ts'
import { dataRows, type Table } from '../sheet/table.ts'
import type { Ratio } from '../text/parse-ratio.ts'
import { kindOfPeriod } from '../registers/meeting-of-period.ts'
import type { Report, RuleContext } from './rule.ts'
import { isSum } from './is-sum.ts'
import { ownScope, type RowSpan, totalScopes } from './total-scopes.ts'

/** Compares the ratios summed by hand in «party cell × month» with the sums of the ratios themselves: to the right of each party cell and in its total rows. */
export function checkSummaryTotals({ dataset }: RuleContext, report: Report): void {
  for (const { table, role } of dataset.tables) {
    if (role !== 'attendance-summary' && role !== 'meetings') continue
    const ratio = ratioColumn(table)
    const periods = table.columns.filter(
      (column) => column.index === ratio || column.period?.measure === 'mark' || column.period?.measure === 'present',
    )
    const regular = periods.filter((column) => column.period && kindOfPeriod(column.period) === 'regular')
    const rows = dataRows(table)
    let before = -1
    for (const { index, header, field, period } of table.columns) {
      if (period || (field !== 'totalRatio' && !isSum(header))) continue
      // «Cộng quý» sums what stands since the last sum, «Lũy kế» all before it, «Cộng» at the end or in front everything.
      const sinceLast = periods.filter((column) => column.index > before && column.index < index)
      const soFar = periods.filter((column) => column.index < index)
      before = index
      for (const row of [...rows, ...table.totals]) {
        const sums = [sinceLast, periods, soFar, regular].map((columns) => sum(columns.map((column) => ratioAt(table, row, column.index))))
        compare(table, row, index, sums, report)
      }
    }
    for (const totalRow of table.totals) {
      for (const column of periods) {
        const sumIn = ({ from, to }: RowSpan) =>
          sum(rows.filter((row) => row >= from && row < to).map((row) => ratioAt(table, row, column.index)))
        compare(table, totalRow, column.index, [ownScope(table, totalRow), ...totalScopes(table, totalRow)].map(sumIn), report)
      }
    }
  }
}

/** `rights` are the sums that may be meant, the likeliest first. */
function compare(table: Table, row: number, column: number, rights: readonly (Ratio | undefined)[], report: Report): void {
  const said = ratioAt(table, row, column)
  const right = rights.find((sum) => sum !== undefined)
  if (!said || !right || rights.some((sum) => sum?.part === said.part && sum.whole === said.whole)) return
  report.at({ table, row }, column, { params: { typed: `${said.part}/${said.whole}`, right: `${right.part}/${right.whole}` } })
}

function ratioAt(table: Table, row: number, column: number): Ratio | undefined {
  return readRatio(table.grid.values[row]?.[column] ?? '')
}

function sum(ratios: readonly (Ratio | undefined)[]): Ratio | undefined {
  const known = ratios.filter((ratio) => ratio !== undefined)
  return known.length === 0
    ? undefined
    : { part: known.reduce((n, ratio) => n + ratio.part, 0), whole: known.reduce((n, ratio) => n + ratio.whole, 0) }
}
