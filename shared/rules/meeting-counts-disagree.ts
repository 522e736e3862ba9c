import { checkMeetingCounts } from './check-meeting-counts.ts'
import type { Rule } from './rule.ts'

export const meetingCountsDisagree: Rule = {
  severity: 'warning',
  check: (context, report) => checkMeetingCounts(context, report),
}
