import { reportTypedProblem } from './report-typed-problem.ts'
import type { Rule } from './rule.ts'

export const presentExceedsRequired: Rule = {
  severity: 'error',
  check: (context, report) =>
    reportTypedProblem(context, report, 'present-exceeds-required', ({ present = 0, required = 0 }) => ({ present, required })),
}
