import { rollMembers } from './roll-members.ts'
import type { Rule } from './rule.ts'

export const nameIncomplete: Rule = {
  class: 'CELL',
  severity: 'warning',
  check: (context, report) => {
    for (const member of rollMembers(context)) if (!/\s/.test(member.name.trim())) report.member(member, 'fullName')
  },
}
