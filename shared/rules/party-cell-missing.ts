import type { Rule } from './rule.ts'

export const partyCellMissing: Rule = {
  severity: 'error',
  check: (context, report) => {
    const several = context.dataset.partyCells.length > 1
    for (const member of context.dataset.members)
      if (several && member.partyCell < 0 && member.partyCellText === '') report.member(member, 'partyCell')
  },
}
