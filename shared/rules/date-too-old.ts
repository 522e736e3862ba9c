import { yearOf } from '../text/civil-day.ts'
import type { Rule } from './rule.ts'

export const dateTooOld: Rule = {
  severity: 'warning',
  checkMember: (member, report, context) => {
    // Nobody alive is older than 115; the Party was founded on 03/02/1930.
    if (member.dateOfBirth > 0 && yearOf(member.dateOfBirth) < yearOf(context.asOf) - 115) report.member(member, 'dateOfBirth')
    if (member.admissionDate > 0 && yearOf(member.admissionDate) < 1930) report.member(member, 'admissionDate')
  },
}
