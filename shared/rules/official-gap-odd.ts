import { hasDay, monthsBetween } from '../text/civil-day.ts'
import type { Rule } from './rule.ts'

// Twelve months are the rule; older files show up to two years, and some weeks less by the day of the decision.
const SHORTEST_MONTHS = 6
const LONGEST_MONTHS = 24

export const officialGapOdd: Rule = {
  severity: 'warning',
  checkMember: (member, report) => {
    if (!hasDay(member.officialDate) || !hasDay(member.admissionDate)) return
    const months = monthsBetween(member.admissionDate, member.officialDate)
    if (months >= 0 && (months < SHORTEST_MONTHS || months > LONGEST_MONTHS))
      report.member(member, 'officialDate', { params: { months }, related: [member.source, 'admissionDate'] })
  },
}
