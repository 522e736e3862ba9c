import type { Member } from '../registers/dataset.ts'
import { foldText } from '../text/fold-text.ts'
import type { Rule } from './rule.ts'

export const twoSecretaries: Rule = {
  severity: 'warning',
  check: (context, report) => {
    const first = new Map<number, Member>()
    for (const member of context.dataset.members) {
      if (
        member.position === '' ||
        !/^(?:bi thu|bt|bi thu chi bo|bi thu cb)$/.test(foldText(member.position)) ||
        member.partyCell < 0 ||
        member.duplicateOf >= 0 ||
        hasLeft(member)
      )
        continue
      const other = first.get(member.partyCell)
      if (other && other.nameKey !== member.nameKey)
        report.member(member, 'position', {
          params: { other: other.name },
          related: [other.source, 'position'],
        })
      else if (!other) first.set(member.partyCell, member)
    }
  },
}

function hasLeft(member: Member): boolean {
  return ['TRANSFERRED_OUT', 'EXPELLED', 'REMOVED', 'RESIGNED', 'DECEASED', 'RESIDENCE_ONLY', 'TEMP_IN'].includes(member.status)
}
