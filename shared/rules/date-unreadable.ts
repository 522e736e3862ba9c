import { NOT_A_DATE } from '../text/civil-day.ts'
import { DATE_FIELDS } from './member-dates.ts'
import type { Rule } from './rule.ts'

export const dateUnreadable: Rule = {
  severity: 'error',
  checkMember: (member, report) => {
    for (const field of DATE_FIELDS) if (member[field] === NOT_A_DATE) report.member(member, field)
  },
}
