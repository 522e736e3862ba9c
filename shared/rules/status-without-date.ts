import { findColumn } from '../sheet/table.ts'
import { NO_DATE } from '../text/civil-day.ts'
import type { Rule } from './rule.ts'

export const statusWithoutDate: Rule = {
  severity: 'error',
  checkMember: (member, report) => {
    if (member.status === 'ACTIVE' || member.status === 'RESIDENCE_ONLY' || member.statusFrom !== NO_DATE || member.duplicateOf >= 0) return
    // Where the roll has no column for the date, nobody was asked for one.
    if (findColumn(member.source.table, 'statusFrom')) report.member(member, 'statusFrom', { params: { status: member.status } })
  },
}
