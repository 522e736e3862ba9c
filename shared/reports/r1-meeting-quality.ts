import { policyOn } from '../policies/registry.ts'
import type { MeetingCounts } from '../rates/count-meetings.ts'
import { meetsAttendance, sumCounts } from '../rates/sum-counts.ts'
import { formatDay } from '../text/civil-day.ts'
import { formatPercent } from '../text/format-percent.ts'
import type { Outcome } from './compute-workbook.ts'
import type { ReportRow } from './report.ts'

/** The columns that a party cell has values for: numbered ones are columns of the form itself, lettered ones are the counts behind them. */
type PartyCellColumn = '2' | '3' | '4' | 'TL' | 'PD' | 'CM' | 'CLD' | 'KLD' | 'TC2'
type CommitteeColumn = 'CB' | 'SH' | 'KSH' | 'PD' | 'CM' | 'CLD' | 'KLD' | 'TL' | 'TLTB' | 'DAT' | 'CHO'
type Column = PartyCellColumn | CommitteeColumn
type Unit = 'people' | 'partyCells' | 'meetings'

/** Words of the report; they live in shared/messages/reports.ts. */
export type R1Words = {
  readonly partyCell: Readonly<Record<PartyCellColumn, string>>
  readonly committee: Readonly<Record<CommitteeColumn, string>>
  readonly units: Readonly<Record<Unit, string>>
  readonly met: string
  readonly notMet: string
  readonly pending: string
  readonly provisional: string
  readonly notHeld: string
  readonly basis: (part: number, whole: number, policy: string) => string
  readonly period: (month: number, year: number) => string
}

/** What is not a whole number of people. */
const KINDS: Partial<Record<Column, ReportRow['kind']>> = {
  '2': 'text',
  '3': 'ratio',
  '4': 'date',
  TL: 'percent',
  TLTB: 'percent',
  TC2: 'choice',
}
const UNITS: Partial<Record<Column, Unit>> = { CB: 'partyCells', SH: 'partyCells', KSH: 'partyCells', DAT: 'meetings', CHO: 'meetings' }

/**
 * Report R1 (domain.md §4.1), «Danh sách tổng hợp đánh giá, xếp loại chất lượng sinh hoạt chi bộ» of a month: per party cell the ratio «18/18», the date, the counts and whether the attendance criterion is met, then the
 * committee's totals. Scores and levels are typed by the office and are not made up here. A pending meeting has empty values and says so in its basis.
 */
export function reportR1(outcome: Outcome, year: number, month: number, organisation: string, words: R1Words): ReportRow[] {
  const { dataset, counted } = outcome
  const held = counted.meetings.filter(
    (counts) => counts.held && counts.meeting.kind === 'regular' && counts.meeting.year === year && counts.meeting.month === month,
  )
  const period = words.period(month, year)
  const monthEnd = year * 10_000 + month * 100 + 31
  const partyCellRows = dataset.partyCells.flatMap(({ index, name }) => {
    const meetings = held.filter((counts) => counts.meeting.partyCell === index)
    const sum = describe(meetings, monthEnd, words)
    const values: Record<PartyCellColumn, string> = {
      '2': name,
      '3': sum.rate === '' ? '' : `${sum.present}/${sum.required}`,
      '4': meetings.flatMap(({ meeting }) => (meeting.day > 0 ? [formatDay(meeting.day)] : [])).join('; '),
      TL: sum.rate,
      PD: sum.required,
      CM: sum.present,
      CLD: sum.excused,
      KLD: sum.unexcused,
      TC2: criterion(meetings, sum.policy, words),
    }
    const shared = { period, organisation: name, basis: sum.basis }
    return toRows(`R1-${String(index + 1).padStart(2, '0')}`, values, words, (column) => ({
      label: `${words.partyCell[column]} – ${name}`,
      ...shared,
    }))
  })
  const sum = describe(held, outcome.asOf, words)
  const met = new Set(held.map((counts) => counts.meeting.partyCell)).size
  const values: Record<CommitteeColumn, string> = {
    CB: String(dataset.partyCells.length),
    SH: String(met),
    KSH: String(dataset.partyCells.length - met),
    PD: sum.required,
    CM: sum.present,
    CLD: sum.excused,
    KLD: sum.unexcused,
    TL: sum.rate,
    TLTB: sum.mean,
    DAT: sum.passed,
    CHO: sum.pending,
  }
  const shared = { period, organisation, basis: sum.basis }
  return [...partyCellRows, ...toRows('R1-TC', values, words, (column) => ({ label: words.committee[column], ...shared }))]
}

function toRows<C extends Column>(
  prefix: string,
  values: Record<C, string>,
  words: R1Words,
  rest: (column: C) => Pick<ReportRow, 'label' | 'period' | 'organisation' | 'basis'>,
): ReportRow[] {
  return (Object.keys(values) as C[]).map((column) => {
    const kind = KINDS[column] ?? 'integer'
    const unit = kind === 'percent' ? '%' : kind === 'integer' || kind === 'ratio' ? words.units[UNITS[column] ?? 'people'] : ''
    return { code: `${prefix}-${column}`, value: values[column], unit, kind, ...rest(column) }
  })
}

/** The sums of some meetings as the report writes them: '' for what is not known. `day` chooses the regulation where no meeting has one. */
function describe(meetings: readonly MeetingCounts[], day: number, words: R1Words) {
  const sum = sumCounts(meetings)
  const policy = policyOn(meetings[0]?.meeting.day || day)
  const known = (value: number | null) => (value === null || meetings.length === 0 ? '' : String(value))
  const { required, present } = sum
  const isKnown = required !== null && present !== null && meetings.length > 0
  const notes = [
    isKnown ? words.basis(present, required, policy.name) : '',
    meetings.length === 0 ? words.notHeld : sum.pendingMeetings > 0 ? words.pending : sum.provisionalMeetings > 0 ? words.provisional : '',
  ]
  return {
    policy: policy.id,
    basis: notes.filter((note) => note !== '').join(' '),
    required: known(required),
    present: known(present),
    excused: known(sum.excused),
    unexcused: known(sum.unexcused),
    rate: isKnown ? formatPercent(present, required) : '',
    mean: sum.meanMilliPercent === null ? '' : formatMean(sum.meanMilliPercent),
    passed: known(policy.id === 'hd12' ? sum.hd12Passed : sum.hd42Passed),
    pending: String(sum.pendingMeetings),
  }
}

function criterion(meetings: readonly MeetingCounts[], policy: 'hd12' | 'hd42', words: R1Words): string {
  const verdicts = meetings.map((counts) => meetsAttendance(counts, policy))
  if (verdicts.length === 0 || verdicts.includes(null)) return ''
  return verdicts.every((verdict) => verdict) ? words.met : words.notMet
}

/** Thousandths of a percent as «93,3», half up. */
export function formatMean(milliPercent: number): string {
  const tenths = Math.floor((milliPercent + 50) / 100)
  return `${Math.floor(tenths / 10)},${tenths % 10}`
}
