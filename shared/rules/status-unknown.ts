import { findColumn } from '../sheet/table.ts'
import type { Rule } from './rule.ts'

export const statusUnknown: Rule = {
  severity: 'error',
  checkMember: (member, report) => {
    if (member.statusUnknown === '') return
    const field = (['status', 'typeAndStatus', 'memberType'] as const).find((candidate) => findColumn(member.source.table, candidate))
    report.member(member, field ?? null, { params: { words: member.statusUnknown } })
  },
}
