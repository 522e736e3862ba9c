import { rollMembers } from './roll-members.ts'
import { placeOf } from './place-of.ts'
import type { Rule } from './rule.ts'

export const memberInTwoCells: Rule = {
  class: 'KEY',
  severity: 'error',
  check: (context, report) => {
    for (const member of rollMembers(context)) {
      const other = context.dataset.members[member.duplicateOf]
      if (!other || other.partyCell === member.partyCell) continue
      report.member(member, null, {
        params: {
          other: context.dataset.partyCells[other.partyCell]?.name ?? other.partyCellText,
          otherRow: other.source.row + 1,
          otherSheet: other.source.table.grid.sheet,
        },
        related: placeOf(other.source),
      })
    }
  },
}
