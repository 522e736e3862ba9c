import type { Share } from './compare-rate.ts'
import { compareRate, isRate } from './compare-rate.ts'
import { isRateRow } from './is-rate-row.ts'
import type { Report, RuleContext } from './rule.ts'

/** So many rates of a row that agree show what it divides. */
const ENOUGH = 3

/** Compares «Tỷ lệ %» below the marks of each meeting with what is counted of it, where most rates of the row agree with that. A meeting whose counts are not known is left alone. */
export function checkGridRates({ dataset, counted }: RuleContext, report: Report): void {
  for (const [index, { table, role }] of dataset.tables.entries()) {
    const rateRows = role === 'attendance-grid' ? table.totals.filter((row) => isRateRow(table, row)) : []
    if (rateRows.length === 0) continue
    const shares = dataset.meetingColumns.flatMap(({ table: of, column, meeting }): { column: number; share: Share }[] => {
      const { present, required, provisional } = counted.meetings[meeting] ?? {}
      const isKnown = of === index && typeof present === 'number' && typeof required === 'number' && required > 0
      return isKnown && !provisional ? [{ column, share: { part: present, whole: required } }] : []
    })
    for (const row of rateRows) {
      const wrong = shares.filter(({ column, share }) => !isRate(table, row, column, [share]))
      if (shares.length - wrong.length < Math.max(ENOUGH, wrong.length * 3)) continue
      for (const { column, share } of wrong) compareRate(table, row, column, [share], report)
    }
  }
}
