import { formatDay } from '../text/civil-day.ts'
import type { Rule } from './rule.ts'

export const dateInFuture: Rule = {
  severity: 'error',
  checkMember: (member, report, context) => {
    for (const field of ['dateOfBirth', 'admissionDate', 'officialDate'] as const)
      if (member[field] > context.asOf) report.member(member, field, { params: { asOf: formatDay(context.asOf) } })
  },
}
