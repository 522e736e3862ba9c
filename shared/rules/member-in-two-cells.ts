import type { Rule } from './rule.ts'

export const memberInTwoCells: Rule = {
  severity: 'error',
  checkMember: (member, report, context) => {
    const other = context.dataset.members[member.duplicateOf]
    if (!other || other.partyCell === member.partyCell) return
    report.member(member, null, {
      params: { other: context.dataset.partyCells[other.partyCell]?.name ?? other.partyCellText },
      related: [other.source, null],
    })
  },
}
