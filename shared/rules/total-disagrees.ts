import { checkGridTotals } from './check-grid-totals.ts'
import { checkRegisterTotals } from './check-register-totals.ts'
import { checkSummaryTotals } from './check-summary-totals.ts'
import { checkSummedCounts } from './check-summed-counts.ts'
import type { Rule } from './rule.ts'

export const totalDisagrees: Rule = {
  severity: 'warning',
  check: (context, report) => {
    checkGridTotals(context, report)
    checkSummaryTotals(context, report)
    checkSummedCounts(context, report)
    checkRegisterTotals(context, report)
  },
}
