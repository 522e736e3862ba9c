import type { Rule } from './rule.ts'

export const idSexMismatch: Rule = {
  severity: 'warning',
  checkMember: (member, report) => {
    if (member.gender === '') return
    const number = member.identities.find((candidate) => candidate.shape === 'good')
    if (!number) return
    const sex = Number(number.digits.charAt(3)) % 2 === 0 ? 'male' : 'female'
    if (sex !== member.gender)
      report.member(member, number.field, { params: { digit: number.digits.charAt(3) }, related: [member.source, 'gender'] })
  },
}
