import { reportMarks } from './report-marks.ts'
import type { Rule } from './rule.ts'

export const markAfterLeaving: Rule = {
  severity: 'warning',
  check: (context, report) => reportMarks(context, report, ['transferred-out', 'left-party', 'deceased'], 'any'),
}
