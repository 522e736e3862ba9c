import { readCount } from '../registers/read-grid-cell.ts'
import { rowPartyCells } from '../registers/row-party-cells.ts'
import type { MeetingCounts } from '../rates/count-meetings.ts'
import { columnIndex, dataRows, type Table } from '../sheet/table.ts'
import type { Report, RuleContext } from './rule.ts'

const MEASURES = ['required', 'present', 'excused', 'unexcused'] as const
/** Which meetings an office may add up. */
const SCOPES: readonly ((counts: MeetingCounts) => boolean)[] = [({ meeting }) => meeting.kind === 'regular', () => true]
const ENOUGH = 3

/**
 * Compares «Cộng dồn 10 tháng: lượt phải dự, lượt có mặt», one row per party cell without months, with the sums of its meetings. Which meetings were added up, the rows themselves tell: one is wrong only where most others are right.
 * What waits for an answer is left alone.
 */
export function checkCumulativeCounts(context: RuleContext, report: Report): void {
  for (const { table, role } of context.dataset.tables) {
    if (role !== 'attendance-summary' || columnIndex(table, 'partyCell') < 0 || table.columns.some(({ period }) => period)) continue
    for (const measure of MEASURES) {
      const column = columnIndex(table, measure)
      if (column < 0) continue
      const [fitting] = SCOPES.map((scope) => compare(context, table, column, measure, scope)).sort(
        (a, b) => a.wrong.length - b.wrong.length,
      )
      if (!fitting || fitting.compared < ENOUGH || fitting.wrong.length * 4 > fitting.compared) continue
      for (const { row, ...params } of fitting.wrong) report.at({ table, row }, column, { params })
    }
  }
}

type Comparison = { readonly compared: number; readonly wrong: { row: number; typed: number; right: number }[] }

function compare(
  { dataset, counted }: RuleContext,
  table: Table,
  column: number,
  measure: (typeof MEASURES)[number],
  isMeant: (counts: MeetingCounts) => boolean,
): Comparison {
  const nameOf = rowPartyCells(table)
  let compared = 0
  const wrong: Comparison['wrong'] = []
  for (const row of dataRows(table)) {
    const typed = readCount(table, row, column)
    const meetings = (counted.byPartyCell[dataset.findPartyCell(nameOf(row))] ?? []).filter((counts) => counts.held && isMeant(counts))
    const counts = meetings.map((meeting) => (meeting.provisional ? null : meeting[measure]))
    if (typed === undefined || counts.length === 0 || counts.includes(null)) continue
    compared++
    const right = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
    if (typed !== right) wrong.push({ row, typed, right })
  }
  return { compared, wrong }
}
