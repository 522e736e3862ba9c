import type { Member } from '../registers/dataset.ts'
import { yearsBetween } from '../text/civil-day.ts'
import type { Rule } from './rule.ts'

export const admittedUnder18: Rule = {
  severity: 'error',
  checkMember: (member, report) => {
    if (isUnderAge(member))
      report.member(member, 'admissionDate', {
        params: { age: yearsBetween(member.dateOfBirth, member.admissionDate) },
        related: [member.source, 'dateOfBirth'],
      })
  },
}

/** Whether the dates say that somebody was admitted before 18. A date in the future is another fault. */
export function isUnderAge(member: Member): boolean {
  return (
    member.dateOfBirth > 0 &&
    member.admissionDate > 0 &&
    yearsBetween(member.dateOfBirth, member.admissionDate) < 18 &&
    yearsBetween(member.dateOfBirth, member.admissionDate) > -60
  )
}
