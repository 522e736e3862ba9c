import { meetingLabel } from './report-marks.ts'
import type { Rule } from './rule.ts'

export const meetingTwice: Rule = {
  severity: 'warning',
  check: ({ dataset }, report) => {
    for (const { meeting: index, source } of dataset.repeatedMeetings) {
      const meeting = dataset.meetings[index]
      if (!meeting?.source) continue
      report.at(source, 'meetingDate', {
        partyCell: meeting.partyCell,
        params: { meeting: meetingLabel(meeting) },
        related: [meeting.source, null],
      })
    }
  },
}
