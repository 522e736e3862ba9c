import { rollMembers } from './roll-members.ts'
import type { Rule } from './rule.ts'

export const idPlaceholder: Rule = {
  class: 'CELL',
  severity: 'warning',
  check: (context, report) => {
    for (const member of rollMembers(context)) {
      for (const number of member.identities) if (number.shape === 'placeholder') report.member(member, number.field)
    }
  },
}
