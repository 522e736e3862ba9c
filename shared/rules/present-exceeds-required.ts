import type { Rule } from './rule.ts'

export const presentExceedsRequired: Rule = {
  severity: 'error',
  check: ({ counted }, report) => {
    for (const { meeting } of counted.meetings) {
      if (!meeting.typedProblem || !meeting.source || !meeting.typed) continue
      report.at(meeting.source, meeting.source.column ?? 'present', {
        partyCell: meeting.partyCell,
        params: { present: meeting.typed.present ?? 0, required: meeting.typed.required ?? 0 },
      })
    }
  },
}
