import type { Rule } from './rule.ts'

export const idWrongLength: Rule = {
  severity: 'error',
  checkMember: (member, report) => {
    for (const { field, shape, digits } of member.identities) {
      // Nine digits are an old identity card: the person has a number, only not the one that is asked for.
      const isOldCard = shape === 'old' && field === 'citizenId' && digits.length === 9
      if (shape === 'wrong-length' || isOldCard)
        report.member(member, field, { params: { length: digits.length }, ...(isOldCard && { severity: 'warning' }) })
    }
  },
}
