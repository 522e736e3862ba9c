import { reportRepeated } from './report-repeated.ts'
import type { Rule } from './rule.ts'

export const markRepeated: Rule = {
  severity: 'warning',
  check: (context, report) => reportRepeated(context, report, true),
}
