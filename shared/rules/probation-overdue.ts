import type { MemberStatus } from '../registers/member-status.ts'
import { hasDay, monthsBetween } from '../text/civil-day.ts'
import type { Rule } from './rule.ts'

// Twelve months and one for the paperwork.
const OVERDUE_MONTHS = 13

export const probationOverdue: Rule = {
  severity: 'warning',
  checkMember: (member, report, context) => {
    if (member.type !== 'PROBATIONARY' || member.officialDate > 0 || !hasDay(member.admissionDate) || member.duplicateOf >= 0) return
    const months = monthsBetween(member.admissionDate, context.asOf)
    if (months >= OVERDUE_MONTHS && isInside(member.status))
      report.member(member, 'officialDate', { params: { months }, related: [member.source, 'admissionDate'] })
  },
}

function isInside(status: MemberStatus): boolean {
  return !['TRANSFERRED_OUT', 'EXPELLED', 'REMOVED', 'RESIGNED', 'DECEASED', 'RESIDENCE_ONLY'].includes(status)
}
