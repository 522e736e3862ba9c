import { reportMarks } from './report-marks.ts'
import type { Rule } from './rule.ts'

export const markBeforeJoining: Rule = {
  severity: 'warning',
  check: (context, report) => reportMarks(context, report, ['not-yet-member'], 'any'),
}
