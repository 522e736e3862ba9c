import { reportMarks } from './report-marks.ts'
import type { Rule } from './rule.ts'

export const markWhenNotRequired: Rule = {
  severity: 'warning',
  check: (context, report) =>
    reportMarks(context, report, ['exempt', 'temporarily-exempt', 'temporary-out', 'special-duty', 'suspended'], 'any'),
}
