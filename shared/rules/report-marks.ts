import { LEFT_OUT_REASONS, type LeftOutReason } from '../registers/codes.ts'
import { type Dataset, MARK_CODE, type Meeting } from '../registers/dataset.ts'
import type { CellMatrix } from '../rates/count-meetings.ts'
import { formatDay } from '../text/civil-day.ts'
import { isMeanwhile } from './is-meanwhile.ts'
import type { Report, RuleContext } from './rule.ts'

/** Reports marks of people who do not count at the meeting for one of the reasons: `present` marks only, or any of present, excused, unexcused. Where only the month is known and they came or left within it, nothing is wrong: it is only noted. */
export function reportMarks(
  { dataset, counted }: RuleContext,
  report: Report,
  reasons: readonly LeftOutReason[],
  marks: 'present' | 'any',
): void {
  const wanted = new Set(reasons.map((reason) => LEFT_OUT_REASONS.indexOf(reason) + 1))
  const last = marks === 'present' ? MARK_CODE.present : MARK_CODE.unexcused
  for (const matrix of counted.matrices) {
    const { leftOut, marks: typed } = matrix
    for (let at = 0; at < leftOut.length; at++) {
      const code = leftOut[at] as number
      if (code === 0 || !wanted.has(code)) continue
      const mark = typed[at] as number
      if (mark >= MARK_CODE.present && mark <= last) reportMark(dataset, matrix, at, report, LEFT_OUT_REASONS[code - 1] as LeftOutReason)
    }
  }
}

function reportMark(dataset: Dataset, matrix: CellMatrix, at: number, report: Report, reason: LeftOutReason): void {
  const entry = matrix.entries[at] as number
  const width = matrix.meetings.length
  const member = dataset.members[matrix.members[Math.floor(at / width)] as number]
  const meeting = dataset.meetings[matrix.meetings[at % width] as number] as Meeting
  const table = dataset.tables[dataset.attendance.tables[entry] as number]?.table
  if (!member || !table) return
  const since = member.statusFrom > 0 || reason !== 'not-yet-member' ? member.statusFrom : member.admissionDate
  const began = isMeanwhile(meeting, since)
  const ended = isMeanwhile(meeting, member.statusTo)
  report.at({ table, row: dataset.attendance.rows[entry] as number }, dataset.attendance.columns[entry] as number, {
    ...((began || ended) && { severity: 'info' }),
    person: member.name,
    partyCell: meeting.partyCell,
    params: {
      reason,
      meeting: meetingLabel(meeting),
      ...(since > 0 && { since: formatDay(since) }),
      ...(began && { meanwhile: formatDay(since) }),
      ...(ended && { until: formatDay(member.statusTo) }),
    },
    related: [member.source, null],
  })
}

/** « (lần 2)» behind the month of a second meeting. */
export function occasionWords({ occasion }: Meeting): string {
  return occasion ? ` (lần ${occasion})` : ''
}

/** «05/10/2026», else «tháng 10/2026». */
export function meetingLabel(meeting: Meeting): string {
  return meeting.day > 0
    ? formatDay(meeting.day)
    : meeting.kind === 'thematic'
      ? `quý ${['I', 'II', 'III', 'IV'][meeting.quarter - 1] ?? ''}/${meeting.year}`
      : `tháng ${meeting.month}/${meeting.year}${occasionWords(meeting)}`
}
