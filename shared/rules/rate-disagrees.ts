import { checkGridRates } from './check-grid-rates.ts'
import { checkListRates } from './check-list-rates.ts'
import { checkRateRows } from './check-rate-rows.ts'
import { checkRatesOfCounts } from './check-rates-of-counts.ts'
import { checkRates } from './check-rates.ts'
import type { Rule } from './rule.ts'

export const rateDisagrees: Rule = {
  severity: 'warning',
  check: (context, report) => {
    checkRates(context, report)
    checkRateRows(context, report)
    checkGridRates(context, report)
    checkListRates(context, report)
    checkRatesOfCounts(context, report)
  },
}
