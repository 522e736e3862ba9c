import type { Rule } from './rule.ts'

export const memberTwice: Rule = {
  severity: 'error',
  checkMember: (member, report, context) => {
    const other = context.dataset.members[member.duplicateOf]
    if (!other || other.partyCell !== member.partyCell || other.source.table !== member.source.table) return
    report.member(member, null, { related: [other.source, null] })
  },
}
