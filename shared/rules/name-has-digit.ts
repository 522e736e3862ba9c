import type { Rule } from './rule.ts'

const ODD_SIGN = /[\d@#$%^&*_=+<>?!]/g

export const nameHasDigit: Rule = {
  severity: 'warning',
  checkMember: (member, report) => {
    const suggestion = member.name.replace(ODD_SIGN, '').trim()
    if (suggestion === member.name) return
    report.member(member, 'fullName', { params: suggestion === '' ? {} : { suggestion } })
  },
}
