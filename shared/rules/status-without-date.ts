import { findColumn } from '../sheet/table.ts'
import { NO_DATE } from '../text/civil-day.ts'
import { rollMembers } from './roll-members.ts'
import type { Rule } from './rule.ts'

export const statusWithoutDate: Rule = {
  class: 'ROW',
  severity: 'error',
  check: (context, report) => {
    for (const member of rollMembers(context)) {
      if (member.status === 'ACTIVE' || member.status === 'RESIDENCE_ONLY' || member.statusFrom !== NO_DATE || member.duplicateOf >= 0)
        continue
      // Where the roll has no column for the date, nobody was asked for one.
      if (findColumn(member.source.table, 'statusFrom')) report.member(member, 'statusFrom', { params: { status: member.status } })
    }
  },
}
