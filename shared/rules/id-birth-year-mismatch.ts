import { rollMembers } from './roll-members.ts'
import { isUnderAge } from './admitted-under-18.ts'
import { placeOf } from './place-of.ts'
import { yearOf } from '../text/civil-day.ts'
import type { Rule } from './rule.ts'

export const idBirthYearMismatch: Rule = {
  class: 'ROW',
  severity: 'warning',
  check: (context, report) => {
    for (const member of rollMembers(context)) {
      if (member.dateOfBirth <= 0) continue
      const number = member.identities.find((candidate) => candidate.shape === 'good')
      // A birth date that cannot be right is reported as such.
      if (!number || member.dateOfBirth > context.asOf) continue
      const year = 1900 + Math.floor(Number(number.digits.charAt(3)) / 2) * 100 + Number(number.digits.slice(4, 6))
      if (year !== yearOf(member.dateOfBirth) && !isUnderAge(member))
        report.member(member, number.field, {
          params: { year, digits: number.digits.slice(4, 6) },
          related: placeOf(member.source, 'dateOfBirth'),
        })
    }
  },
}
