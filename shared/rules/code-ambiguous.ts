import { MARK_CODE } from '../registers/dataset.ts'
import { reportCodes } from './report-codes.ts'
import type { Rule } from './rule.ts'

export const codeAmbiguous: Rule = {
  severity: 'blocking',
  check: (context, report) => reportCodes(context, report, MARK_CODE.ask),
}
