import { policyOn } from '../policies/registry.ts'
import type { MeetingCounts } from '../rates/count-meetings.ts'
import { meetsAttendance, sumCounts } from '../rates/sum-counts.ts'
import { formatDay } from '../text/civil-day.ts'
import { formatPercent } from '../text/format-percent.ts'
import type { Outcome } from './compute-workbook.ts'
import type { ReportRow } from './report.ts'

/** Words of a report; the sentences live in shared/messages/reports.ts. */
export type R1Words = {
  readonly title: string
  readonly labels: Readonly<
    Record<'name' | 'ratio' | 'date' | 'rate' | 'required' | 'present' | 'excused' | 'unexcused' | 'criterion', string>
  >
  readonly totals: Readonly<
    Record<
      'partyCells' | 'held' | 'notHeld' | 'required' | 'present' | 'excused' | 'unexcused' | 'rate' | 'mean' | 'passed' | 'pending',
      string
    >
  >
  readonly people: string
  readonly partyCells: string
  readonly met: string
  readonly notMet: string
  readonly pending: string
  readonly provisional: string
  readonly notHeldText: string
  readonly basis: (part: number, whole: number, policy: string) => string
  readonly period: (month: number, year: number) => string
}

/**
 * Report R1 (domain.md §4.1), «Danh sách tổng hợp đánh giá, xếp loại chất lượng sinh hoạt chi bộ» of a month: per party cell the ratio «18/18», the date, the counts and whether the attendance criterion is met, then the
 * committee's totals. Scores and levels are typed by the office and are not made up here. A pending meeting has empty values and says so in its basis.
 */
export function reportR1(outcome: Outcome, year: number, month: number, organisation: string, words: R1Words): ReportRow[] {
  const rows: ReportRow[] = []
  const period = words.period(month, year)
  const held = outcome.counted.meetings.filter(
    (counts) => counts.held && counts.meeting.kind === 'regular' && counts.meeting.year === year && counts.meeting.month === month,
  )
  for (const partyCell of outcome.dataset.partyCells) {
    const number = String(partyCell.index + 1).padStart(2, '0')
    const meetings = held.filter((counts) => counts.meeting.partyCell === partyCell.index)
    const push = (column: string, label: string, value: string, unit: string, kind: ReportRow['kind'], basis: string) =>
      rows.push({
        code: `R1-${number}-${column}`,
        label: `${label} – ${partyCell.name}`,
        value,
        unit,
        kind,
        period,
        organisation: partyCell.name,
        basis,
      })
    const sum = sumCounts(meetings)
    const policy = policyOn(meetings[0]?.meeting.day || year * 10_000 + month * 100 + 31)
    const note =
      meetings.length === 0
        ? words.notHeldText
        : sum.pendingMeetings > 0
          ? words.pending
          : sum.provisionalMeetings > 0
            ? words.provisional
            : ''
    const basis =
      sum.present !== null && sum.required !== null && meetings.length > 0
        ? [words.basis(sum.present, sum.required, policy.name), note].filter((text) => text !== '').join(' ')
        : note
    const known = sum.present !== null && sum.required !== null && meetings.length > 0
    push('2', words.labels.name, partyCell.name, '', 'text', basis)
    push('3', words.labels.ratio, known ? `${sum.present}/${sum.required}` : '', words.people, 'ratio', basis)
    push(
      '4',
      words.labels.date,
      meetings
        .map((counts) => formatDay(counts.meeting.day))
        .filter((text) => text !== '')
        .join('; '),
      '',
      'date',
      basis,
    )
    push('TL', words.labels.rate, known ? formatPercent(sum.present ?? 0, sum.required ?? 0) : '', '%', 'percent', basis)
    push('PD', words.labels.required, known ? String(sum.required) : '', words.people, 'integer', basis)
    push('CM', words.labels.present, known ? String(sum.present) : '', words.people, 'integer', basis)
    push(
      'CLD',
      words.labels.excused,
      sum.excused === null || meetings.length === 0 ? '' : String(sum.excused),
      words.people,
      'integer',
      basis,
    )
    push(
      'KLD',
      words.labels.unexcused,
      sum.unexcused === null || meetings.length === 0 ? '' : String(sum.unexcused),
      words.people,
      'integer',
      basis,
    )
    push('TC2', words.labels.criterion, criterion(meetings, policy.id, words), '', 'choice', basis)
  }
  return [...rows, ...totals(outcome, held, period, organisation, words)]
}

function criterion(meetings: readonly MeetingCounts[], policy: 'hd12' | 'hd42', words: R1Words): string {
  const verdicts = meetings.map((counts) => meetsAttendance(counts, policy))
  if (verdicts.length === 0 || verdicts.includes(null)) return ''
  return verdicts.every((verdict) => verdict) ? words.met : words.notMet
}

function totals(outcome: Outcome, held: readonly MeetingCounts[], period: string, organisation: string, words: R1Words): ReportRow[] {
  const sum = sumCounts(held)
  const day = held[0]?.meeting.day || outcome.asOf
  const policy = policyOn(day)
  const partyCells = outcome.dataset.partyCells.length
  const met = new Set(held.map((counts) => counts.meeting.partyCell)).size
  const known = sum.present !== null && sum.required !== null && held.length > 0
  const basis = known
    ? [words.basis(sum.present ?? 0, sum.required ?? 0, policy.name), sum.provisionalMeetings > 0 ? words.provisional : '']
        .filter((text) => text !== '')
        .join(' ')
    : held.length === 0
      ? words.notHeldText
      : words.pending
  const count = (value: number | null) => (value === null || held.length === 0 ? '' : String(value))
  const passed = policy.id === 'hd12' ? sum.hd12Passed : sum.hd42Passed
  const row = (code: string, label: string, value: string, unit: string, kind: ReportRow['kind']): ReportRow => ({
    code: `R1-TC-${code}`,
    label,
    value,
    unit,
    kind,
    period,
    organisation,
    basis,
  })
  return [
    row('CB', words.totals.partyCells, String(partyCells), words.partyCells, 'integer'),
    row('SH', words.totals.held, String(met), words.partyCells, 'integer'),
    row('KSH', words.totals.notHeld, String(partyCells - met), words.partyCells, 'integer'),
    row('PD', words.totals.required, count(sum.required), words.people, 'integer'),
    row('CM', words.totals.present, count(sum.present), words.people, 'integer'),
    row('CLD', words.totals.excused, count(sum.excused), words.people, 'integer'),
    row('KLD', words.totals.unexcused, count(sum.unexcused), words.people, 'integer'),
    row('TL', words.totals.rate, known ? formatPercent(sum.present ?? 0, sum.required ?? 0) : '', '%', 'percent'),
    row('TLTB', words.totals.mean, sum.meanMilliPercent === null ? '' : formatMean(sum.meanMilliPercent), '%', 'percent'),
    row('DAT', words.totals.passed, count(passed), words.partyCells, 'integer'),
    row('CHO', words.totals.pending, String(sum.pendingMeetings), words.partyCells, 'integer'),
  ]
}

/** Thousandths of a percent as «93,3», half up. */
export function formatMean(milliPercent: number): string {
  const tenths = Math.floor((milliPercent + 50) / 100)
  return `${Math.floor(tenths / 10)},${tenths % 10}`
}
