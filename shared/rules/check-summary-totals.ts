import { readAgainst } from '../registers/attendance-sentence.ts'
import { ratioColumn } from '../registers/ratio-column.ts'
import { readText } from '../registers/read-grid-cell.ts'
import { dataRows, type Table, type TableColumn } from '../sheet/table.ts'
import type { Ratio } from '../text/parse-ratio.ts'
import { kindOfPeriod } from '../registers/meeting-of-period.ts'
import { ratioReader } from './check-rates-of-counts.ts'
import { ratioAt, sumRatios } from './meeting-ratio.ts'
import type { Report, RuleContext } from './rule.ts'
import { isSum } from './is-sum.ts'
import { ownScope, type RowSpan, totalScopes } from './total-scopes.ts'

/** Compares the ratios summed by hand in «party cell × month» with the sums of the ratios themselves: to the right of each party cell and in its total rows. */
export function checkSummaryTotals(context: RuleContext, report: Report): void {
  for (const { table, role } of context.dataset.tables) {
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
      const sinceLast = (columns: readonly TableColumn[]) => columns.filter((column) => column.index > before && column.index < index)
      const scopes = [
        sinceLast(periods),
        sinceLast(regular),
        periods,
        periods.filter((column) => column.index < index),
        regular,
        regular.filter((column) => column.index < index),
      ]
      before = index
      // What the office sums up is what gives its own numbers most often.
      const [wrong = []] = scopes
        .filter((columns) => columns.length > 0)
        .map((columns) => [...rows, ...table.totals].flatMap((row) => disagreement(table, row, index, columns)))
        .sort((a, b) => a.length - b.length)
      for (const { row, ...params } of wrong) report.at({ table, row }, index, { params })
    }
    for (const totalRow of table.totals) {
      for (const column of periods) {
        // «đủ», «vắng 2» beside ratios: what those meetings counted is summed.
        const isWorded = rows.some((row) => readAgainst(readText(table, row, column.index), MANY) !== undefined)
        const counted = isWorded ? ratioReader(context, table) : undefined
        if (counted?.(rows, [column]).some(({ part }) => part < 0)) continue
        const sumIn = ({ from, to }: RowSpan) => {
          const own = rows.filter((row) => row >= from && row < to)
          return sum(counted?.(own, [column]) ?? own.map((row) => ratioAt(table, row, column.index)))
        }
        compare(table, totalRow, column.index, [ownScope(table, totalRow), ...totalScopes(table, totalRow)].map(sumIn), report)
      }
    }
  }
}

/** More than stay away from any meeting. */
const MANY = 999

/** What a row's sum says and what its columns give; nothing where they agree, or where one of them cannot be read. */
function disagreement(
  table: Table,
  row: number,
  total: number,
  columns: readonly TableColumn[],
): { row: number; typed: string; right: string }[] {
  const said = ratioAt(table, row, total)
  const ratios = columns.map(({ index }) => ratioAt(table, row, index))
  const isOpen = columns.some(({ index }, i) => !isSound(ratios[i]) && readText(table, row, index) !== '')
  const right = sum(ratios)
  if (!said || !right || isOpen || (right.part === said.part && right.whole === said.whole)) return []
  return [{ row, typed: `${said.part}/${said.whole}`, right: `${right.part}/${right.whole}` }]
}

/** A ratio of which nobody has to ask what was meant. */
function isSound(ratio: Ratio | undefined): boolean {
  return ratio !== undefined && ratio.part <= ratio.whole
}

/** `rights` are the sums that may be meant, the likeliest first. */
function compare(table: Table, row: number, column: number, rights: readonly (Ratio | undefined)[], report: Report): void {
  const said = ratioAt(table, row, column)
  const right = rights.find((sum) => sum !== undefined)
  if (!said || !right || rights.some((sum) => sum?.part === said.part && sum.whole === said.whole)) return
  report.at({ table, row }, column, { params: { typed: `${said.part}/${said.whole}`, right: `${right.part}/${right.whole}` } })
}

function sum(ratios: readonly (Ratio | undefined)[]): Ratio | undefined {
  const known = ratios.filter((ratio) => ratio !== undefined)
  return known.length === 0 ? undefined : sumRatios(known)
}
