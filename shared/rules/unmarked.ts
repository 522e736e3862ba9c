import { reportUnmarked } from './report-unmarked.ts'
import type { Rule } from './rule.ts'

export const unmarked: Rule = {
  severity: 'warning',
  check: (context, report) => reportUnmarked(context, report),
}
