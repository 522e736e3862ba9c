import { findColumn } from '../sheet/table.ts'
import type { Report, RuleContext } from './rule.ts'

const FIELDS = ['required', 'present', 'excused', 'unexcused'] as const

/** Compares what the register of meetings says in numbers with the marks of the same meeting, where there are any. Rows beat typed totals; the difference is shown. */
export function checkMeetingCounts({ counted }: RuleContext, report: Report): void {
  for (const counts of counted.meetings) {
    const { meeting } = counts
    if (!counts.held || counts.fromTyped || counts.pending || !meeting.typed || !meeting.source) continue
    for (const field of FIELDS) {
      const typed = meeting.typed[field]
      const right = counts[field]
      if (typed === undefined || right === null || typed === right) continue
      // Somebody without a mark may have come or not; more than the marks say of all others is too many.
      if (counts.provisional && !(field === 'present' && typed > right)) continue
      const column = findColumn(meeting.source.table, field)?.index
      if (column === undefined && !meeting.fromSummary) continue
      report.at(meeting.source, meeting.source.column ?? column ?? null, {
        partyCell: meeting.partyCell,
        params: { field, typed, right },
      })
    }
  }
}
