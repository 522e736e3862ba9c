import { reportUnmarked } from './report-unmarked.ts'
import type { Rule } from './rule.ts'

export const unmarked: Rule = {
  class: 'TIME',
  severity: 'warning',
  since: '2026-11',
  certainFix: false,
  check: (context, report) => reportUnmarked(context, report),
}
