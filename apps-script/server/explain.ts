import { EXPLAIN, LEFT_OUT_LABELS, MARK_WORDS, NOTES } from '../../shared/messages/rates.ts'
import { MEETING_POLICIES } from '../../shared/policies/registry.ts'
import type { MeetingCounts } from '../../shared/rates/count-meetings.ts'
import { meetsAttendance, sumCounts } from '../../shared/rates/sum-counts.ts'
import { LEFT_OUT_REASONS, type LeftOutReason } from '../../shared/registers/codes.ts'
import { MARK_CODE } from '../../shared/registers/dataset.ts'
import type { Outcome } from '../../shared/reports/compute-workbook.ts'
import { meetingLabel, occasionWords } from '../../shared/rules/report-marks.ts'
import { placeOf } from '../../shared/rules/run-rules.ts'
import { formatPercent } from '../../shared/text/format-percent.ts'
import type { Explanation, Place, Subject } from '../contract.ts'
import { ServerRefusal } from './reply.ts'

/** At most so many names per reason travel to the sidebar; the count is always whole. */
const MAX_PEOPLE = 200

/** «Vì sao?» of a rate: the counts behind it, who was left out and why, who was absent, by which regulation. Refused as `gone` when there is no such party cell or meeting any more. */
export function explain(outcome: Outcome, subject: Subject): Explanation {
  const { dataset, counted } = outcome
  const partyCell = subject.partyCell === null ? undefined : dataset.partyCells.find((candidate) => candidate.name === subject.partyCell)
  if (subject.partyCell !== null && subject.partyCell !== NOTES.committee && !partyCell) throw new ServerRefusal('gone')
  const mine = counted.meetings.filter((counts) => counts.held && (!partyCell || counts.meeting.partyCell === partyCell.index))
  const meetings =
    subject.meeting === null
      ? mine.filter((counts) => counts.meeting.kind === 'regular' && counts.meeting.year === dataset.year)
      : mine.filter((counts) => meetingId(counts) === subject.meeting)
  if (subject.meeting !== null && meetings.length === 0) throw new ServerRefusal('gone')
  const sum = sumCounts(meetings)
  const people = gatherPeople(outcome, meetings, partyCell !== undefined)
  const single = subject.meeting === null ? undefined : meetings[0]
  return {
    title: single ? EXPLAIN.meetingTitle(partyCell?.name ?? '', meetingLabel(single.meeting)) : (partyCell?.name ?? NOTES.committee),
    numerator: { label: EXPLAIN.numerator, value: sum.present ?? 0 },
    denominator: { label: EXPLAIN.denominator, value: sum.required ?? 0 },
    ratePercent: sum.present === null || sum.required === null ? null : formatPercent(sum.present, sum.required) || null,
    lines: explainLines(sum, meetings),
    leftOut: [...people.leftOut].map(([reason, list]) => ({ reason, label: LEFT_OUT_LABELS[reason], ...list })),
    absent: (['excused', 'unexcused', 'unmarked'] as const).flatMap((kind) => {
      const list = people.absent[kind]
      return list.length === 0 ? [] : [{ kind, label: MARK_WORDS[kind], people: list }]
    }),
    regulations: Object.values(MEETING_POLICIES).map((policy) => ({
      name: policy.name,
      text: EXPLAIN.criterion(
        policy.attendance.thresholdPercent,
        policy.attendance.strict,
        policy.attendance.maxConsecutiveExcused,
        single ? null : { passed: policy.id === 'hd12' ? sum.hd12Passed : sum.hd42Passed, held: sum.heldMeetings },
      ),
      passed: single ? meetsAttendance(single, policy.id) : null,
    })),
    meetings: meetings.slice(0, MAX_PEOPLE).map((counts) => ({
      label: meetingTitle(outcome, counts, partyCell === undefined),
      text: meetingText(counts),
      place: meetingPlace(outcome, counts),
      subject: { partyCell: dataset.partyCells[counts.meeting.partyCell]?.name ?? null, meeting: meetingId(counts) },
    })),
  }
}

/** What names a meeting within its party cell across runs. */
function meetingId({ meeting }: MeetingCounts): string {
  return `${meeting.kind}|${meeting.day > 0 ? meeting.day : `${meeting.year}-${meeting.month}${occasionWords(meeting)}`}`
}

function explainLines(sum: ReturnType<typeof sumCounts>, meetings: readonly MeetingCounts[]): string[] {
  const lines: string[] = []
  if (sum.pendingMeetings > 0) lines.push(NOTES.pendingMeetings(sum.pendingMeetings))
  if (sum.required !== null && sum.present !== null)
    lines.push(sum.required === 0 ? NOTES.undefinedRate : EXPLAIN.division(sum.present, sum.required))
  if (sum.required !== null && sum.excused !== null && sum.unexcused !== null && sum.unmarked !== null)
    lines.push(EXPLAIN.check(sum.present ?? 0, sum.excused, sum.unexcused, sum.unmarked, sum.required))
  if (sum.provisionalMeetings > 0) lines.push(NOTES.provisional)
  if (meetings.some((counts) => counts.fromTyped)) lines.push(NOTES.fromTyped)
  if (meetings.length > 1) lines.push(EXPLAIN.pooled)
  const exempt = meetings.reduce((n, counts) => n + counts.exemptPresent, 0)
  if (exempt > 0) lines.push(NOTES.exemptPresent(exempt))
  return lines
}

/** What a mark shows somebody as who had to attend; marks that are not here show no absence. */
const ABSENT: Partial<Record<number, 'excused' | 'unexcused' | 'unmarked'>> = {
  [MARK_CODE.excused]: 'excused',
  [MARK_CODE.unexcused]: 'unexcused',
  [MARK_CODE.unmarked]: 'unmarked',
  [MARK_CODE.exempt]: 'unmarked',
  [MARK_CODE.outside]: 'unmarked',
}

type Named = { name: string; place: Place }

function gatherPeople(
  outcome: Outcome,
  meetings: readonly MeetingCounts[],
  withNames: boolean,
): {
  leftOut: Map<LeftOutReason, { count: number; people: Named[] }>
  absent: Record<'excused' | 'unexcused' | 'unmarked', (Named & { meeting: string })[]>
} {
  const { dataset, counted } = outcome
  const leftOut = new Map<LeftOutReason, { count: number; people: Named[] }>()
  const absent: Record<'excused' | 'unexcused' | 'unmarked', (Named & { meeting: string })[]> = { excused: [], unexcused: [], unmarked: [] }
  const seen = new Set<string>()
  for (const { meeting, fromTyped } of meetings) {
    const matrix = counted.matrices[meeting.partyCell]
    if (!matrix || fromTyped) continue
    const column = matrix.meetings.indexOf(meeting.index)
    for (let r = 0; r < matrix.members.length; r++) {
      const at = r * matrix.meetings.length + column
      const member = dataset.members[matrix.members[r] as number]
      const code = matrix.leftOut[at] as number
      if (!member || code > LEFT_OUT_REASONS.length) continue
      const place = placeOf(member.source, null)
      if (code > 0) {
        const reason = LEFT_OUT_REASONS[code - 1] as LeftOutReason
        const key = `${reason}|${member.index}`
        if (seen.has(key)) continue
        seen.add(key)
        const entry = leftOut.get(reason) ?? { count: 0, people: [] }
        entry.count++
        if (withNames && entry.people.length < MAX_PEOPLE) entry.people.push({ name: member.name, place })
        leftOut.set(reason, entry)
        continue
      }
      const kind = ABSENT[matrix.marks[at] as number]
      if (!kind || !withNames || absent[kind].length >= MAX_PEOPLE) continue
      absent[kind].push({
        name: member.name,
        meeting: meetingLabel(meeting),
        place: entryPlace(outcome, matrix.entries[at] as number) ?? place,
      })
    }
  }
  return { leftOut, absent }
}

function entryPlace({ dataset }: Outcome, entry: number): Place | undefined {
  const { tables, rows, columns } = dataset.attendance
  const table = entry < 0 ? undefined : dataset.tables[tables[entry] as number]?.table
  return table && placeOf({ table, row: rows[entry] as number }, columns[entry] as number)
}

function meetingTitle(outcome: Outcome, counts: MeetingCounts, withCell: boolean): string {
  const label = meetingLabel(counts.meeting)
  return withCell ? `${outcome.dataset.partyCells[counts.meeting.partyCell]?.name ?? ''}, ${label}` : label
}

function meetingText(counts: MeetingCounts): string {
  if (counts.pending) return NOTES.pendingBecause[counts.pending]
  if (counts.present === null || counts.required === null) return ''
  return `${counts.present}/${counts.required} = ${formatPercent(counts.present, counts.required) || '–'}%${counts.provisional ? ` (${EXPLAIN.provisional})` : ''}`
}

function meetingPlace({ dataset }: Outcome, { meeting }: MeetingCounts): Place | null {
  if (meeting.source) return placeOf(meeting.source, meeting.source.column ?? null)
  const column = dataset.meetingColumns.find((candidate) => candidate.meeting === meeting.index)
  const table = dataset.tables[column?.table ?? -1]?.table
  return table && column ? placeOf({ table, row: table.headerRow }, column.column) : null
}
