import { formatDay } from '../text/civil-day.ts'
import type { Rule } from './rule.ts'

export const meetingInFuture: Rule = {
  severity: 'error',
  check: ({ counted, asOf }, report) => {
    for (const counts of counted.meetings) {
      const { meeting } = counts
      if (!counts.held || meeting.day <= asOf || !meeting.source) continue
      report.at(meeting.source, 'meetingDate', {
        partyCell: meeting.partyCell,
        params: { day: formatDay(meeting.day), asOf: formatDay(asOf) },
      })
    }
  },
}
