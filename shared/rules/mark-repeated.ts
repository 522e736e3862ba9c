import { reportRepeated } from './report-repeated.ts'
import type { Rule } from './rule.ts'

export const markRepeated: Rule = {
  class: 'KEY',
  severity: 'warning',
  check: (context, report) => reportRepeated(context, report, true),
}
