import { reportRepeated } from './report-repeated.ts'
import { reportSecondRows } from './report-second-rows.ts'
import type { Rule } from './rule.ts'

export const markRepeated: Rule = {
  severity: 'warning',
  check: (context, report) => {
    reportRepeated(context, report, true)
    reportSecondRows(context, report)
  },
}
