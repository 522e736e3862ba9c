import { findColumn } from '../sheet/table.ts'
import { rollMembers } from './roll-members.ts'
import type { Rule } from './rule.ts'

export const statusUnknown: Rule = {
  class: 'DOMAIN',
  severity: 'error',
  check: (context, report) => {
    for (const member of rollMembers(context)) {
      if (member.statusUnknown === '') continue
      const field = (['status', 'typeAndStatus', 'memberType'] as const).find((candidate) => findColumn(member.source.table, candidate))
      report.member(member, field ?? null, { params: { words: member.statusUnknown } })
    }
  },
}
