import { sayFinding } from '../../shared/messages/say-finding.ts'
import type { MeetingCounts } from '../../shared/rates/count-meetings.ts'
import { type SummedCounts, sumCounts } from '../../shared/rates/sum-counts.ts'
import { MARK_CODE } from '../../shared/registers/dataset.ts'
import { isoDay } from '../../shared/text/civil-day.ts'
import type { Outcome } from '../../shared/reports/compute-workbook.ts'

/** The document that `compute --json` prints: the outcome as plain JSON, without the meetings of years that the workbook keeps besides the one that is reported. Counts are null while a meeting is pending or where the sheets do not hold them. */
export function computeDocument(outcome: Outcome) {
  const { dataset, counted } = outcome
  const held = counted.meetings.filter((counts) => counts.held)
  const ofYear = held.filter((counts) => counts.meeting.year === dataset.year)
  return {
    tabs: Object.fromEntries(outcome.tabs),
    findings: outcome.findings.map((finding) => ({
      sheet: finding.sheet,
      row: finding.row,
      column: finding.column,
      severity: finding.severity,
      rule: finding.rule,
      message: sayFinding(finding),
      value: finding.value,
    })),
    meetings: held
      .filter((counts) => !dataset.earlierYears.includes(counts.meeting.year))
      .map((counts) => ({
        partyCell: dataset.partyCells[counts.meeting.partyCell]?.name ?? '',
        date: counts.meeting.day > 0 ? isoDay(counts.meeting.day) : null,
        month: `${counts.meeting.year}-${String(counts.meeting.month).padStart(2, '0')}`,
        quarter: counts.meeting.quarter,
        kind: counts.meeting.kind,
        ...figures(counts),
        provisional: counts.provisional,
        pending: counts.pending !== undefined,
      })),
    partyCells: dataset.partyCells.flatMap((partyCell) =>
      (['regular', 'thematic'] as const).flatMap((kind) => {
        const mine = ofYear.filter((counts) => counts.meeting.partyCell === partyCell.index && counts.meeting.kind === kind)
        return mine.length === 0 && kind === 'thematic' ? [] : [{ partyCell: partyCell.name, kind, ...summed(sumCounts(mine)) }]
      }),
    ),
    committee: summed(sumCounts(ofYear.filter((counts) => counts.meeting.kind === 'regular'))),
    mustAsk: dataset.codes
      .filter(({ mark, count }) => count > 0 && (mark === MARK_CODE.ask || mark === MARK_CODE.unknown))
      .map((code) => ({ sheet: code.sheet, code: code.code, count: code.count })),
  }
}

function figures(counts: MeetingCounts) {
  const { required, present, excused, unexcused, unmarked } = counts
  return { required, present, excused, unexcused, unmarked }
}

function summed({ meanMilliPercent: _, provisionalMeetings: __, ...sum }: SummedCounts) {
  return { ...sum, pending: sum.pendingMeetings > 0 }
}
