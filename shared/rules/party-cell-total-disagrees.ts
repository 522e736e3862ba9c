import { checkPartyCellTotals } from './check-party-cell-totals.ts'
import { checkGroupCounts } from './check-group-counts.ts'
import { checkTotalsOfMeetings } from './check-totals-of-meetings.ts'
import type { Rule } from './rule.ts'

export const partyCellTotalDisagrees: Rule = {
  severity: 'warning',
  check: (context, report) => {
    checkPartyCellTotals(context, report)
    checkGroupCounts(context, report)
    checkTotalsOfMeetings(context, report)
  },
}
