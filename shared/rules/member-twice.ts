import { rollMembers } from './roll-members.ts'
import { placeOf } from './place-of.ts'
import type { Rule } from './rule.ts'

export const memberTwice: Rule = {
  class: 'KEY',
  severity: 'error',
  check: (context, report) => {
    for (const member of rollMembers(context)) {
      const other = context.dataset.members[member.duplicateOf]
      if (!other || other.partyCell !== member.partyCell || other.source.table !== member.source.table) continue
      report.member(member, null, { params: { otherRow: other.source.row + 1 }, related: placeOf(other.source) })
    }
  },
}
