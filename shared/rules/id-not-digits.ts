import { rollMembers } from './roll-members.ts'
import type { Rule } from './rule.ts'

export const idNotDigits: Rule = {
  class: 'CELL',
  severity: 'error',
  check: (context, report) => {
    for (const member of rollMembers(context)) {
      for (const number of member.identities) if (number.shape === 'not-digits') report.member(member, number.field)
    }
  },
}
