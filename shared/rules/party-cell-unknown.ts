import { rollMembers } from './roll-members.ts'
import { reportUnknownRows } from './unknown-cell-rows.ts'
import type { Rule } from './rule.ts'

export const partyCellUnknown: Rule = {
  class: 'DOMAIN',
  severity: 'error',
  check: (context, report) => {
    for (const member of rollMembers(context)) {
      if (member.partyCell < 0 && member.partyCellText !== '')
        report.member(member, 'partyCell', { params: { name: member.partyCellText } })
    }
    reportUnknownRows(context, report)
  },
}
