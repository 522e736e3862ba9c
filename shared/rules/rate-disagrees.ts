import { checkRates } from './check-rates.ts'
import type { Rule } from './rule.ts'

export const rateDisagrees: Rule = {
  class: 'CROSS',
  severity: 'warning',
  since: '2026-11',
  certainFix: false,
  check: (context, report) => checkRates(context, report),
}
