import { hasLeft } from '../registers/member-status.ts'
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
        isNoCandidate(member)
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

function isNoCandidate(member: Member): boolean {
  return hasLeft(member.status) || member.status === 'RESIDENCE_ONLY' || member.status === 'TEMP_IN'
}
