import { checkPartyCellTotals } from './check-party-cell-totals.ts'
import type { Rule } from './rule.ts'

export const partyCellTotalDisagrees: Rule = {
  class: 'CROSS',
  severity: 'warning',
  since: '2026-11',
  certainFix: false,
  check: (context, report) => checkPartyCellTotals(context, report),
}
