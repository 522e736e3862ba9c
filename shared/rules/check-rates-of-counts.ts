import { kindOfPeriod } from '../registers/meeting-of-period.ts'
import { rowPartyCells } from '../registers/row-party-cells.ts'
import { dataRows, type Table, type TableColumn } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'
import type { Ratio } from '../text/parse-ratio.ts'
import { compareRate, isRate } from './compare-rate.ts'
import { isSum } from './is-sum.ts'
import { sumRatios } from './meeting-ratio.ts'
import type { Report, RuleContext } from './rule.ts'

/** Compares a tab that only holds rates, «party cell × month», with what the other tabs count of the same meetings: each month, the sums of months, and the rows that sum up all party cells. What waits for an answer is left alone. */
export function checkRatesOfCounts(context: RuleContext, report: Report): void {
  for (const { table, role } of context.dataset.tables) {
    const months = table.columns.filter(({ period }) => period && period.measure !== 'other' && period.measure !== 'day')
    if (role !== 'attendance-summary' || months.some(({ period }) => period?.measure !== 'rate')) continue
    const ratiosOf = ratioReader(context, table)
    const rows = dataRows(table)
    let before = 0
    for (const column of table.columns) {
      const isMonth = months.includes(column)
      if (!isMonth && !(isSum(column.header) && RATE.test(foldText(column.header)))) continue
      const earlier = months.filter(({ index }) => index < column.index)
      const scopes = isMonth ? [[column]] : [earlier.filter(({ index }) => index > before), earlier]
      if (!isMonth) before = column.index
      for (const row of [...rows, ...table.totals]) {
        const ratios = scopes.map((scope) => ratiosOf(table.totals.includes(row) ? rows : [row], scope))
        // Some offices take the mean of the rates.
        const isMean = isRate(table, row, column.index, ratios.map(meanOf))
        if (!isMean && ratios.flat().every(({ part }) => part >= 0)) compareRate(table, row, column.index, ratios.map(sumRatios), report)
      }
    }
  }
}

const RATE = /\bt[yi] le\b/

/** Who came to each meeting of some rows and months, of all who had to; -1 of a meeting whose counts are not known. */
export function ratioReader(
  { dataset, counted }: RuleContext,
  table: Table,
): (rows: readonly number[], months: readonly TableColumn[]) => Ratio[] {
  const nameOf = rowPartyCells(table)
  return (rows, months) =>
    rows.flatMap((row) =>
      (counted.byPartyCell[dataset.findPartyCell(nameOf(row))] ?? [])
        .filter(
          ({ meeting: { kind, month, year }, held }) =>
            held &&
            months.some(({ period }) => period?.month === month && kindOfPeriod(period) === kind && year === (period.year || dataset.year)),
        )
        .map(({ present, required, provisional }) => ({ part: provisional ? -1 : (present ?? -1), whole: required ?? 0 })),
    )
}

function meanOf(ratios: readonly Ratio[]): Ratio {
  return { part: ratios.reduce((sum, { part, whole }) => sum + part / whole, 0), whole: ratios.length }
}
