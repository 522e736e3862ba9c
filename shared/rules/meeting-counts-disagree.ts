import { checkMeetingCounts } from './check-meeting-counts.ts'
import type { Rule } from './rule.ts'

export const meetingCountsDisagree: Rule = {
  class: 'CROSS',
  severity: 'warning',
  check: (context, report) => checkMeetingCounts(context, report),
}
