import type { Member } from '../registers/dataset.ts'
import { formatDay, NO_DATE, yearsBetween } from '../text/civil-day.ts'
import type { Rule } from './rule.ts'

export const admittedUnder18: Rule = {
  severity: 'error',
  checkMember: (member, report, { asOf }) => {
    if (isUnderAge(member))
      report.member(member, 'admissionDate', {
        params: { age: yearsBetween(member.dateOfBirth, member.admissionDate) },
        related: [member.source, 'dateOfBirth'],
      })
    // Whose admission no column says is a member all the same.
    const age = yearsBetween(member.dateOfBirth, asOf)
    if (member.dateOfBirth > 0 && member.admissionDate === NO_DATE && age >= 0 && age < 18)
      report.member(member, 'dateOfBirth', { params: { age, asOf: formatDay(asOf) } })
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
