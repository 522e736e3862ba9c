import { findColumn } from '../sheet/table.ts'
import type { TypedCounts } from '../registers/dataset.ts'
import { isTooMany, type TypedProblem } from '../registers/typed-problem.ts'
import type { Finding, Report, RuleContext } from './rule.ts'

/** Reports the meetings whose typed counts have one problem, at the number of those who came, or of those who did not where only they are counted; where more had to come than there are, at that number. */
export function reportTypedProblem(
  { counted }: RuleContext,
  report: Report,
  problem: TypedProblem,
  params: (typed: TypedCounts) => Finding['params'],
): void {
  for (const { meeting } of counted.meetings) {
    if (meeting.typedProblem !== problem || !meeting.source || !meeting.typed) continue
    report.at(
      meeting.source,
      meeting.source.column ?? (isTooMany(meeting.typed) ? 'required' : findColumn(meeting.source.table, 'present') ? 'present' : 'absent'),
      {
        partyCell: meeting.partyCell,
        params: params(meeting.typed),
      },
    )
  }
}
