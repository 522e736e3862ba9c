import type { Member } from '../registers/dataset.ts'
import { foldText } from '../text/fold-text.ts'
import { identityNumbers } from './identity-number.ts'
import { rollMembers } from './roll-members.ts'
import { placeOf } from './place-of.ts'
import type { Rule } from './rule.ts'

export const idDuplicate: Rule = {
  class: 'KEY',
  severity: 'error',
  check: (context, report) => {
    const first = new Map<string, Member>()
    for (const member of rollMembers(context)) {
      for (const number of identityNumbers(member)) {
        if (number.digits.length < 8 || !/^\d+$/.test(number.digits)) continue
        const key = `${number.field}|${number.digits.replace(/^0+/, '')}`
        const other = first.get(key)
        if (!other) first.set(key, member)
        else if (foldText(other.name) !== foldText(member.name))
          report.member(member, number.field, {
            params: { other: other.name, otherRow: other.source.row + 1 },
            related: placeOf(other.source, number.field),
          })
      }
    }
  },
}
