import type { TypedCounts } from '../registers/dataset.ts'
import type { MeetingCounts } from '../rates/count-meetings.ts'
import { findColumn } from '../sheet/table.ts'
import { meetingLabel } from './report-marks.ts'
import type { Report, RuleContext } from './rule.ts'

const FIELDS = ['required', 'present', 'excused', 'unexcused'] as const

/** Compares what the register of meetings and the summaries say of a meeting in numbers with what counts: the marks where there are any, else the register. The difference is shown. */
export function checkMeetingCounts({ dataset, counted }: RuleContext, report: Report): void {
  for (const counts of counted.meetings) {
    const { meeting } = counts
    if (counts.fromTyped || !meeting.typed || !meeting.source) continue
    for (const { field, typed, right } of differences(meeting.typed, counts)) {
      const column = meeting.source.column ?? findColumn(meeting.source.table, field)?.index
      if (column === undefined && !meeting.fromSummary) continue
      report.at(meeting.source, column ?? null, {
        partyCell: meeting.partyCell,
        params: { field, typed, right },
      })
    }
  }
  for (const { meeting: index, source, typed: said } of dataset.countedAgain) {
    const counts = counted.meetings[index] as MeetingCounts
    const { meeting } = counts
    const [first] = differences(said, counts)
    if (first === undefined) continue
    const elsewhere = counts.fromTyped && meeting.source ? { elsewhere: meeting.source.table.grid.sheet } : {}
    report.at(source, source.column, {
      partyCell: meeting.partyCell,
      params: { ...first, meeting: meetingLabel(meeting), ...ratiosOf(said, counts), ...elsewhere },
    })
  }
}

type Difference = { readonly field: (typeof FIELDS)[number]; readonly typed: number; readonly right: number }

function differences(said: TypedCounts, counts: MeetingCounts): Difference[] {
  if (!counts.held || counts.pending) return []
  return FIELDS.flatMap((field) => {
    const typed = said[field]
    const right = counts[field]
    if (typed === undefined || right === null || typed === right) return []
    // Somebody without a mark may have come or not; more than the marks say of all others is too many.
    if (counts.provisional && !(field === 'present' && typed > right)) return []
    return [{ field, typed, right }]
  })
}

/** «36/40» and «38/40», where both places say who came of how many. */
function ratiosOf(said: TypedCounts, { present, required }: MeetingCounts): { typed?: string; right?: string } {
  const isKnown = said.present !== undefined && said.required !== undefined && present !== null && required !== null
  return isKnown ? { typed: `${said.present}/${said.required}`, right: `${present}/${required}` } : {}
}
