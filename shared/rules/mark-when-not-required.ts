import { reportMarks } from './report-marks.ts'
import type { Rule } from './rule.ts'

export const markWhenNotRequired: Rule = {
  class: 'TIME',
  severity: 'warning',
  basis: 'HD 12-HD/BTCTW: người được miễn không tính vào số phải dự',
  check: (context, report) =>
    reportMarks(context, report, ['exempt', 'temporarily-exempt', 'temporary-out', 'special-duty', 'suspended'], 'present'),
}
