import { IMPOSSIBLE_DATE } from '../text/civil-day.ts'
import { DATE_FIELDS } from './member-dates.ts'
import type { Rule } from './rule.ts'

export const dateImpossible: Rule = {
  severity: 'error',
  checkMember: (member, report) => {
    for (const field of DATE_FIELDS) if (member[field] === IMPOSSIBLE_DATE) report.member(member, field)
  },
}
