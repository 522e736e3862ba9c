import type { Dataset } from '../registers/dataset.ts'
import { readText } from '../registers/read-grid-cell.ts'
import type { Table } from '../sheet/table.ts'
import { compareRate, isRate, type Share } from './compare-rate.ts'
import { mostAgree } from './most-agree.ts'
import type { Report, RuleContext } from './rule.ts'
import { totalScopes } from './total-scopes.ts'

/** Compares a rate in a total row of a list («Cộng | 12 | 85,7%») with the meetings whose marks stand in the rows that it sums up, where most such rates of the list agree with them. */
export function checkListRates({ dataset, counted }: RuleContext, report: Report): void {
  for (const [index, { table, role }] of dataset.tables.entries()) {
    const rates = role === 'attendance-list' ? table.totals.flatMap((row) => rateIn(table, row)) : []
    if (rates.length === 0) continue
    const meetings = meetingsOfRows(dataset, index)
    const shareOf = (rows: ReadonlySet<number>): Share[] => {
      const counts = [...rows].map((meeting) => counted.meetings[meeting])
      const isKnown = counts.every((count) => count && !count.provisional && count.present !== null && count.required !== null)
      const sum = (of: 'present' | 'required') => counts.reduce((n, count) => n + (count?.[of] ?? 0), 0)
      return isKnown ? [{ part: sum('present'), whole: sum('required') }] : []
    }
    const known = rates.flatMap((rate) => {
      const shares = totalScopes(table, rate.row).flatMap(({ from, to }) =>
        shareOf(new Set([...meetings].flatMap(([row, meeting]) => (row >= from && row < to ? [meeting] : [])))),
      )
      return shares.length === 0 ? [] : [{ ...rate, shares }]
    })
    const wrong = known.filter(({ row, column, shares }) => !isRate(table, row, column, shares))
    if (!mostAgree(known, wrong)) continue
    for (const { row, column, shares } of wrong) compareRate(table, row, column, shares, report)
  }
}

function rateIn(table: Table, row: number): { row: number; column: number }[] {
  return table.columns
    .flatMap(({ index }) => (/^\d[\d.,]*\s*%$/.test(readText(table, row, index).trim()) ? [{ row, column: index }] : []))
    .slice(0, 1)
}

/** The meeting that each row of a table marks. */
function meetingsOfRows({ attendance }: Dataset, tableIndex: number): ReadonlyMap<number, number> {
  const meetings = new Map<number, number>()
  for (let i = 0; i < attendance.length; i++)
    if (attendance.tables[i] === tableIndex) meetings.set(attendance.rows[i] as number, attendance.meetings[i] as number)
  return meetings
}
