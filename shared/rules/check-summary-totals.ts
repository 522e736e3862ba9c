import { readRatio } from '../registers/parse-summary.ts'
import { dataRows, findColumn, type Table } from '../sheet/table.ts'
import type { Ratio } from '../text/parse-ratio.ts'
import type { Report, RuleContext } from './rule.ts'

/** Compares the ratios summed by hand in «party cell × month» with the sums of the ratios themselves: to the right of each party cell and below each month. */
export function checkSummaryTotals({ dataset }: RuleContext, report: Report): void {
  for (const { table, role } of dataset.tables) {
    if (role !== 'attendance-summary') continue
    const periods = table.columns.filter((column) => column.period?.measure === 'mark' || column.period?.measure === 'present')
    const total = findColumn(table, 'totalRatio')
    const rows = dataRows(table)
    if (total) {
      for (const row of [...rows, ...table.totals]) {
        compare(table, row, total.index, sum(periods.map((column) => ratioAt(table, row, column.index))), report)
      }
    }
    for (const totalRow of table.totals) {
      const above = rows.filter((row) => row < totalRow)
      const scope = above.length > 0 ? above : rows
      for (const column of periods)
        compare(table, totalRow, column.index, sum(scope.map((row) => ratioAt(table, row, column.index))), report)
    }
  }
}

function compare(table: Table, row: number, column: number, right: Ratio | undefined, report: Report): void {
  const said = ratioAt(table, row, column)
  if (!said || !right || (said.part === right.part && said.whole === right.whole)) return
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
