import { MARK_CODE } from '../registers/dataset.ts'
import { reportUnmarked } from './report-unmarked.ts'
import type { Rule } from './rule.ts'

export const exemptMarkContradictsRoll: Rule = {
  severity: 'warning',
  check: (context, report) => reportUnmarked(context, report, MARK_CODE.exempt),
}
