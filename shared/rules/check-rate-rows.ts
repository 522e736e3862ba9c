import { groupByPeriod } from '../registers/group-by-period.ts'
import { readText } from '../registers/read-grid-cell.ts'
import { dataRows } from '../sheet/table.ts'
import { compareRate } from './compare-rate.ts'
import { isRateRow } from './is-rate-row.ts'
import { meetingRatio, sumRatios } from './meeting-ratio.ts'
import type { Report, RuleContext } from './rule.ts'
import { totalScopes } from './total-scopes.ts'

/**
 * Compares «Tỷ lệ dự họp» below the months of «party cell × month» with what a total row says of the month, and with the sums of the rows that a total there may sum up. A month of which a count cannot be read
 * is left alone: nobody knows yet what its rate is.
 */
export function checkRateRows({ dataset }: RuleContext, report: Report): void {
  for (const { table, role } of dataset.tables) {
    const rateRows = role === 'attendance-summary' ? table.totals.filter((row) => isRateRow(table, row)) : []
    if (rateRows.length === 0) continue
    for (const columns of groupByPeriod(table.columns.filter((column) => column.period))) {
      const column = columns.find(({ period }) => period?.measure === 'mark' || period?.measure === 'present')
      if (!column) continue
      const counted = dataRows(table).map((row) => ({
        row,
        ratio: meetingRatio(table, row, columns),
        isFilled: /\d/.test(readText(table, row, column.index)),
      }))
      if (counted.some(({ ratio, isFilled }) => (ratio ? ratio.part > ratio.whole : isFilled))) continue
      const totals = table.totals.flatMap((row) => meetingRatio(table, row, columns) ?? [])
      for (const row of rateRows) {
        const typed = columns.find(({ index }) => readText(table, row, index) !== '') ?? column
        const sums = totalScopes(table, row).map(({ from, to }) =>
          sumRatios(counted.filter((other) => other.row >= from && other.row < to).map(({ ratio }) => ratio)),
        )
        compareRate(table, row, typed.index, [...sums, ...totals], report)
      }
    }
  }
}
