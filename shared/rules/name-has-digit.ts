import { rollMembers } from './roll-members.ts'
import type { Rule } from './rule.ts'

export const nameHasDigit: Rule = {
  class: 'CELL',
  severity: 'warning',
  check: (context, report) => {
    for (const member of rollMembers(context)) {
      if (/[\d@#$%^&*_=+<>?!]/.test(member.name))
        report.member(member, 'fullName', { params: { suggestion: member.name.replace(/[\d@#$%^&*_=+<>?!]/g, '').trim() } })
    }
  },
}
