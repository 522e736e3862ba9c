import type { Rule } from './rule.ts'

export const nameIncomplete: Rule = {
  severity: 'warning',
  checkMember: (member, report) => {
    if (!/\s/.test(member.name.trim())) report.member(member, 'fullName')
  },
}
