import type { Member } from '../registers/dataset.ts'
import { foldText } from '../text/fold-text.ts'
import type { IdentityNumber } from '../registers/identity-number.ts'
import type { Rule } from './rule.ts'

export const idDuplicate: Rule = {
  severity: 'error',
  check: (context, report) => {
    const byField = { citizenId: new Map<string, Member>(), partyCardNo: new Map<string, Member>(), memberCode: new Map<string, Member>() }
    for (const member of context.dataset.members) {
      for (const number of member.identities) {
        const key = numberKey(number)
        if (key === undefined) continue
        const first = byField[number.field]
        const other = first.get(key)
        if (!other) first.set(key, member)
        else if (foldText(other.name) !== foldText(member.name))
          report.member(member, number.field, {
            params: { other: other.name },
            related: [other.source, number.field],
          })
      }
    }
  },
}

/** Numbers are equal also where one of them lost its leading zeros. */
function numberKey({ shape, digits, restored }: IdentityNumber): string | undefined {
  if (shape === 'good') return digits
  if (shape === 'lost-zero') return restored
  return digits.length >= 8 && /^\d+$/.test(digits) ? digits.replace(/^0+/, '') : undefined
}
