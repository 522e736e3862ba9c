import { formatDay } from '../text/civil-day.ts'
import { rollMembers } from './roll-members.ts'
import type { Rule } from './rule.ts'

export const dateInFuture: Rule = {
  class: 'CELL',
  severity: 'error',
  check: (context, report) => {
    for (const member of rollMembers(context)) {
      for (const field of ['dateOfBirth', 'admissionDate', 'officialDate'] as const)
        if (member[field] > context.asOf) report.member(member, field, { params: { asOf: formatDay(context.asOf) } })
    }
  },
}
