import { rollMembers } from './roll-members.ts'
import { placeOf } from './place-of.ts'
import type { Rule } from './rule.ts'

export const statusDatesReversed: Rule = {
  class: 'ROW',
  severity: 'error',
  check: (context, report) => {
    for (const member of rollMembers(context)) {
      if (member.statusFrom > 0 && member.statusTo > 0 && member.statusTo < member.statusFrom)
        report.member(member, 'statusTo', { related: placeOf(member.source, 'statusFrom') })
    }
  },
}
