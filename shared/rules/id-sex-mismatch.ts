import { rollMembers } from './roll-members.ts'
import { placeOf } from './place-of.ts'
import type { Rule } from './rule.ts'

export const idSexMismatch: Rule = {
  class: 'ROW',
  severity: 'warning',
  check: (context, report) => {
    for (const member of rollMembers(context)) {
      if (member.gender === '') continue
      const number = member.identities.find((candidate) => candidate.shape === 'good')
      if (!number) continue
      const sex = Number(number.digits.charAt(3)) % 2 === 0 ? 'male' : 'female'
      if (sex !== member.gender)
        report.member(member, number.field, { params: { digit: number.digits.charAt(3) }, related: placeOf(member.source, 'gender') })
    }
  },
}
