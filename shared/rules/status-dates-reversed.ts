import type { Rule } from './rule.ts'

export const statusDatesReversed: Rule = {
  severity: 'error',
  checkMember: (member, report) => {
    if (member.statusFrom > 0 && member.statusTo > 0 && member.statusTo < member.statusFrom)
      report.member(member, 'statusTo', { related: [member.source, 'statusFrom'] })
  },
}
