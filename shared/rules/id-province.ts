import { rollMembers } from './roll-members.ts'
import type { Rule } from './rule.ts'

export const idProvince: Rule = {
  class: 'CELL',
  severity: 'warning',
  check: (context, report) => {
    for (const member of rollMembers(context)) {
      for (const number of member.identities) {
        const province = Number(number.digits.slice(0, 3))
        if (number.shape === 'good' && (province < 1 || province > 96))
          report.member(member, number.field, { params: { province: number.digits.slice(0, 3) } })
      }
    }
  },
}
