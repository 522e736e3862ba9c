import { eachMember } from './each-member.ts'
import type { Rule } from './rule.ts'

export const statusDatesReversed: Rule = {
  class: 'ROW',
  severity: 'error',
  check: eachMember((member, report) => {
    if (member.statusFrom > 0 && member.statusTo > 0 && member.statusTo < member.statusFrom)
      report.member(member, 'statusTo', { related: [member.source, 'statusFrom'] })
  }),
}
