import { LEFT_OUT_LABELS, NOTES } from '../../shared/messages/rates.ts'
import { R1_WORDS } from '../../shared/messages/reports.ts'
import type { ResultTabId } from '../../shared/messages/result-tabs.ts'
import { policyOn } from '../../shared/policies/registry.ts'
import type { MeetingCounts } from '../../shared/rates/count-meetings.ts'
import { LEFT_OUT_REASONS } from '../../shared/registers/codes.ts'
import { rateMembers } from '../../shared/rates/rate-member.ts'
import { ratePartyCell } from '../../shared/rates/rate-party-cell.ts'
import { meetsAttendance } from '../../shared/rates/sum-counts.ts'
import type { Outcome } from '../../shared/reports/compute-workbook.ts'
import { occasionWords } from '../../shared/rules/report-marks.ts'
import { reportR1 } from '../../shared/reports/r1-meeting-quality.ts'
import { reportLine } from '../../shared/reports/report-words.ts'
import { formatDay } from '../../shared/text/civil-day.ts'
import type { Settings } from '../../shared/registers/settings.ts'
import { callRows } from './call-rows.ts'
import { exceptionRows } from './exception-rows.ts'
import { findingRows } from './finding-rows.ts'
import { latestMonth, organisationOf } from './outcome-facts.ts'
import type { Catalogue } from '../page-catalogue.ts'
import { ruleRows } from './rule-rows.ts'

export type ResultValue = string | number
/** The rows under the headers of each result tab; null leaves the tab as it is. A number that is not known is an empty text, never 0. */
export type ResultRows = Record<ResultTabId, ResultValue[][] | null>

/** Turns an outcome into the rows of all result tabs. Pure: what is written is decided here, carried out elsewhere. */
export function resultRows(outcome: Outcome, settings: Settings, catalogue: Catalogue): ResultRows {
  return {
    findings: findingRows(outcome, catalogue),
    calls: callRows(outcome, catalogue),
    partyCells: partyCellRows(outcome),
    members: memberRows(outcome),
    meetings: meetingRows(outcome),
    report: reportRows(outcome),
    exceptions: exceptionRows(outcome, settings),
    rules: ruleRows(catalogue),
  }
}

const joinTexts = (texts: readonly string[]) => texts.filter((text) => text !== '').join(' ')
const blank = (value: number | null | undefined): ResultValue => value ?? ''

/** Rates are written rounded to one decimal, half up, from the exact counts. */
function rate(part: number | null, whole: number | null): ResultValue {
  return part === null || whole === null || whole === 0 ? '' : Math.floor((part * 2000 + whole) / (2 * whole)) / 10
}

function partyCellRows(outcome: Outcome): ResultValue[][] {
  const { dataset, counted, asOf } = outcome
  const row = (name: string, meetings: readonly MeetingCounts[], cells: number): ResultValue[] => {
    const sum = ratePartyCell(meetings, dataset.year, asOf, cells)
    const notes = [
      sum.pendingMeetings > 0 ? NOTES.pendingMeetings(sum.pendingMeetings) : '',
      sum.provisionalMeetings > 0 ? NOTES.provisional : '',
      sum.required === 0 && sum.heldMeetings > 0 ? NOTES.undefinedRate : '',
    ]
    return [
      name,
      sum.heldMeetings,
      sum.pendingMeetings,
      blank(sum.required),
      blank(sum.present),
      blank(sum.excused),
      blank(sum.unexcused),
      blank(sum.unmarked),
      rate(sum.present, sum.required),
      sum.meanMilliPercent === null ? '' : Math.floor((sum.meanMilliPercent + 50) / 100) / 10,
      blank(sum.hd12Passed),
      blank(sum.hd42Passed),
      `${sum.monthsWithRegular}/${sum.monthsElapsed}`,
      `${sum.quartersWithThematic}/${sum.quartersEnded}`,
      joinTexts(notes),
    ]
  }
  const rows = dataset.partyCells.map((partyCell) =>
    row(
      partyCell.name,
      counted.meetings.filter((counts) => counts.meeting.partyCell === partyCell.index),
      1,
    ),
  )
  return dataset.partyCells.length === 0 ? rows : [...rows, row(NOTES.committee, counted.meetings, dataset.partyCells.length)]
}

function memberRows(outcome: Outcome): ResultValue[][] {
  const { dataset, counted } = outcome
  return rateMembers(dataset, counted).map((entry) => {
    const member = dataset.members[entry.member]
    const remarks = [
      entry.pending > 0 ? NOTES.pendingMarks(entry.pending) : '',
      entry.longestExcusedRun > 3 ? NOTES.longRun(entry.longestExcusedRun) : '',
      entry.unexcused >= 3 ? NOTES.unexcusedMonths(entry.unexcused) : '',
    ]
    const known = entry.pending === 0
    return [
      dataset.partyCells[member?.partyCell ?? -1]?.name ?? '',
      member?.name ?? '',
      entry.required,
      known ? entry.present : '',
      known ? entry.excused : '',
      known ? entry.unexcused : '',
      entry.unmarked,
      known ? rate(entry.present, entry.required) : '',
      entry.longestExcusedRun,
      joinTexts(remarks),
    ]
  })
}

function meetingRows(outcome: Outcome): ResultValue[][] {
  const { dataset, counted } = outcome
  const rows: { order: number; row: ResultValue[] }[] = []
  for (const counts of counted.meetings) {
    const { meeting } = counts
    if (!counts.held) continue
    const policy = policyOn(meeting.day || meeting.year * 10_000 + meeting.month * 100 + 31)
    const verdict = meetsAttendance(counts, policy.id)
    const note = counts.pending
      ? NOTES.pendingBecause[counts.pending]
      : counts.provisional
        ? NOTES.provisional
        : counts.required === 0
          ? NOTES.undefinedRate
          : counts.fromTyped
            ? NOTES.fromTyped
            : ''
    const exempt = counts.exemptPresent > 0 ? ` ${NOTES.exemptPresent(counts.exemptPresent)}` : ''
    rows.push({
      order:
        meeting.partyCell * 1e10 +
        meeting.year * 1e5 +
        meeting.month * 100 +
        (meeting.day % 100) +
        (meeting.kind === 'thematic' ? 50 : 0) +
        (meeting.occasion ?? 0) / 10,
      row: [
        dataset.partyCells[meeting.partyCell]?.name ?? '',
        meeting.kind === 'thematic' ? NOTES.thematic : NOTES.regular,
        meeting.kind === 'thematic' && meeting.day === 0
          ? `Quý ${['I', 'II', 'III', 'IV'][meeting.quarter - 1] ?? ''}/${meeting.year}`
          : `Tháng ${meeting.month}/${meeting.year}${occasionWords(meeting)}`,
        formatDay(meeting.day),
        blank(counts.required),
        blank(counts.present),
        blank(counts.excused),
        blank(counts.unexcused),
        blank(counts.unmarked),
        rate(counts.present, counts.required),
        policy.name,
        verdict === null ? '' : verdict ? R1_WORDS.met : R1_WORDS.notMet,
        counts.fromTyped ? '' : leftOutText(outcome, counts),
        `${note}${exempt}`.trim(),
      ],
    })
  }
  return rows.sort((a, b) => a.order - b.order).map((entry) => entry.row)
}

/** «Được miễn 2; chuyển đi 1»: who was left out of the denominator and why. */
function leftOutText(outcome: Outcome, counts: MeetingCounts): string {
  const matrix = outcome.counted.matrices[counts.meeting.partyCell]
  if (!matrix) return ''
  const column = matrix.meetings.indexOf(counts.meeting.index)
  const totals = new Map<number, number>()
  for (let r = 0; r < matrix.members.length; r++) {
    const code = matrix.leftOut[r * matrix.meetings.length + column] as number
    if (code > 0 && code <= LEFT_OUT_REASONS.length) totals.set(code, (totals.get(code) ?? 0) + 1)
  }
  return [...totals]
    .sort((a, b) => a[0] - b[0])
    .map(([code, number]) => `${LEFT_OUT_LABELS[LEFT_OUT_REASONS[code - 1] as (typeof LEFT_OUT_REASONS)[number]]} ${number}`)
    .join('; ')
}

/** The report of the newest month that has meetings; other months are made on request. */
function reportRows(outcome: Outcome): ResultValue[][] {
  const month = latestMonth(outcome)
  if (!month) return []
  return reportR1(outcome, month.year, month.month, organisationOf(outcome), R1_WORDS).map(reportLine)
}
