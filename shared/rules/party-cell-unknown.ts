import { reportUnknownRows } from './unknown-cell-rows.ts'
import type { Rule } from './rule.ts'

export const partyCellUnknown: Rule = {
  severity: 'error',
  check: (context, report) => {
    for (const member of context.dataset.members) {
      if (member.partyCell < 0 && member.partyCellText !== '')
        report.member(member, 'partyCell', { params: { name: member.partyCellText } })
    }
    reportUnknownRows(context, report)
  },
}
