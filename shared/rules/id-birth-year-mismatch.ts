import { isUnderAge } from './admitted-under-18.ts'
import { yearOf } from '../text/civil-day.ts'
import type { Rule } from './rule.ts'

export const idBirthYearMismatch: Rule = {
  severity: 'warning',
  checkMember: (member, report, context) => {
    if (member.dateOfBirth <= 0) return
    const number = member.identities.find((candidate) => candidate.shape === 'good')
    // A birth date that cannot be right is reported as such.
    if (!number || member.dateOfBirth > context.asOf) return
    const year = 1900 + Math.floor(Number(number.digits.charAt(3)) / 2) * 100 + Number(number.digits.slice(4, 6))
    if (year !== yearOf(member.dateOfBirth) && !isUnderAge(member))
      report.member(member, number.field, {
        params: { year, digits: number.digits.slice(4, 6) },
        related: [member.source, 'dateOfBirth'],
      })
  },
}
