import { shownText } from '../registers/read-grid-cell.ts'
import { columnIndex } from '../sheet/table.ts'
import { hasDay } from '../text/civil-day.ts'
import { DATE_FIELDS } from './member-dates.ts'
import { isYearColumn } from './year-columns.ts'
import type { Rule } from './rule.ts'

export const dateIncomplete: Rule = {
  severity: 'info',
  checkMember: (member, report) => {
    for (const field of DATE_FIELDS) {
      const day = member[field]
      if (day <= 0 || hasDay(day) || isYearColumn(member, field)) continue
      // «00/00/1945» was typed as a whole date; «1945» says openly that the day is not known.
      const isZeroed = /^0+\D0+\D/.test(shownText(member.source.table, member.source.row, columnIndex(member.source.table, field)))
      report.member(member, field, { severity: isZeroed ? 'warning' : 'info' })
    }
  },
}
