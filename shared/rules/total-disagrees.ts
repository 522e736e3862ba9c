import { checkCumulativeCounts } from './check-cumulative-counts.ts'
import { checkGridTotals } from './check-grid-totals.ts'
import { checkMemberParts } from './check-member-parts.ts'
import { checkMonthSums } from './check-month-sums.ts'
import { checkRegisterTotals } from './check-register-totals.ts'
import { checkRequiredRemarks } from './check-required-remarks.ts'
import { checkRequiredRows } from './check-required-rows.ts'
import { checkRowSums } from './check-row-sums.ts'
import { checkSummaryTotals } from './check-summary-totals.ts'
import { checkSummarySentences } from './check-summary-sentences.ts'
import { checkSummedCounts } from './check-summed-counts.ts'
import type { Rule } from './rule.ts'

export const totalDisagrees: Rule = {
  severity: 'warning',
  check: (context, report) => {
    checkGridTotals(context, report)
    checkSummaryTotals(context, report)
    checkRowSums(context, report)
    checkSummedCounts(context, report)
    checkSummarySentences(context, report)
    checkRegisterTotals(context, report)
    checkMemberParts(context, report)
    checkCumulativeCounts(context, report)
    checkMonthSums(context, report)
    checkRequiredRows(context, report)
    checkRequiredRemarks(context, report)
  },
}
