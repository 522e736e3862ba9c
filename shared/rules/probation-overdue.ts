import { hasLeft } from '../registers/member-status.ts'
import { hasDay, monthsBetween } from '../text/civil-day.ts'
import { isOfficialDateBlank } from './official-date-blank.ts'
import type { Rule } from './rule.ts'

// Twelve months and one for the paperwork.
const OVERDUE_MONTHS = 13

export const probationOverdue: Rule = {
  severity: 'warning',
  checkMember: (member, report, context) => {
    if (member.officialDate > 0 || !hasDay(member.admissionDate) || member.duplicateOf >= 0) return
    const months = monthsBetween(member.admissionDate, context.asOf)
    if (member.type === 'OFFICIAL' || (member.type === undefined && !isOfficialDateBlank(member))) return
    if (months >= OVERDUE_MONTHS && !hasLeft(member.status) && member.status !== 'RESIDENCE_ONLY')
      report.member(member, 'officialDate', { params: { months }, related: [member.source, 'admissionDate'] })
  },
}
