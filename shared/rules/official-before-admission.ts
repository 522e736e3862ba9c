import { hasDay, yearOf } from '../text/civil-day.ts'
import type { Rule } from './rule.ts'

export const officialBeforeAdmission: Rule = {
  severity: 'error',
  checkMember: (member, report) => {
    if (member.officialDate > 0 && member.admissionDate > 0 && isBefore(member.officialDate, member.admissionDate))
      report.member(member, 'officialDate', { related: [member.source, 'admissionDate'] })
  },
}

/** Days are compared where both are known, else years. */
function isBefore(a: number, b: number): boolean {
  return hasDay(a) && hasDay(b) ? a < b : yearOf(a) < yearOf(b)
}
