/**
 * What the sidebar may ask of the server, as plain JSON types: `google.script.run` carries no Date, no function and no
 * undefined, so what may be missing is `null`. Every function answers with a `Reply`; it never throws across the border.
 */
import type { ServerErrorCode } from '../shared/messages/menu.ts'
import type { LeftOutReason, Mark, Severity, TabRole } from '../shared/registers/codes.ts'

export type Reply<T> = { ok: true; value: T } | { ok: false; error: ServerError }

/** Why the server could not do what was asked. `detail` is Google's own text or a tab's name, never shown alone. */
export type ServerError = { code: ServerErrorCode; detail: string }

/** A grid cell, or a row (`column` null), or a whole tab (`row` null). Rows count from 1, columns are letters. */
export type Place = { sheet: string; row: number | null; column: string | null }

export type RunRequest = { kind: 'rates' | 'check' }

/** How far a run is: `done` of `total` tabs are read or written. A `total` of 0 is not known yet. */
export type RunProgress = { runId: string; phase: 'reading' | 'computing' | 'writing' | 'finished'; done: number; total: number }

/**
 * One step of a run. The sidebar asks for the next step until `outcome` is there; each step is an execution of its own,
 * so that none comes near Google's six minutes.
 */
export type RunStep = RunProgress & { outcome: RunOutcome | null }

export type RunOutcome = {
  /** ISO date on which «chưa đến hạn» and the like were judged. */
  asOf: string
  tabs: TabSummary[]
  counts: { blocking: number; error: number; warning: number; info: number; accepted: number; rowsUsed: number; rowsTotal: number }
  rules: RuleGroup[]
  questions: CodeQuestion[]
  partyCells: RateRow[]
  /** Pooled over the party cells; null when nothing could be computed. */
  committee: RateRow | null
  /** Months for which a report can be made, newest first: «2026-10». */
  months: string[]
  /** Result tabs written by this run, in workbook order. */
  resultTabs: string[]
  /** How many certain fixes are on offer. */
  fixes: number
  /** Whether the last applied fixes can still be taken back. */
  canUndoFixes: boolean
}

/** What was understood of one tab: «Tôi hiểu bảng này là …, cột … là …». */
export type TabSummary = {
  sheet: string
  role: TabRole
  hidden: boolean
  tables: {
    role: TabRole
    headerRow: number
    firstRow: number
    lastRow: number
    rows: number
    columns: { column: string; header: string; field: string }[]
  }[]
  /** True when a person has corrected how this tab is read. */
  corrected: boolean
}

export type RuleGroup = { rule: string; severity: Severity; count: number; first: FindingView[] }

/** A finding ready for the screen. `message` and `fix` are whole Vietnamese sentences. */
export type FindingView = {
  /** Stable for the same fault in the same place; used to accept it. */
  key: string
  rule: string
  severity: Severity
  place: Place
  /** The other place of a pair, e.g. the first row of a duplicate. */
  related: Place | null
  partyCell: string | null
  value: string
  message: string
}

/** A code that only the person can explain, asked once per sheet. */
export type CodeQuestion = {
  sheet: string
  code: string
  count: number
  examples: { row: number; column: string; person: string; header: string }[]
  /** Meetings that stay «chưa tính được» until the answer. */
  meetings: number
  choices: Mark[]
}

/** Counts of meetings of one party cell or of the committee. Counts are null while a meeting is pending. */
export type RateRow = {
  partyCell: string
  heldMeetings: number
  pendingMeetings: number
  required: number | null
  present: number | null
  excused: number | null
  unexcused: number | null
  unmarked: number | null
  hd12Passed: number | null
  hd42Passed: number | null
  /** «93,3», one decimal, half up; null when the denominator is 0 or counts are pending. */
  ratePercent: string | null
  /** Mean of the meetings' rates, shown beside the pooled one. */
  meanPercent: string | null
  monthsWithRegular: number
  monthsElapsed: number
  quartersWithThematic: number
  quartersEnded: number
  provisional: boolean
}

/** «Vì sao?»: where a rate comes from. Lines are Vietnamese sentences in reading order. */
export type Explanation = {
  title: string
  numerator: { label: string; value: number }
  denominator: { label: string; value: number }
  ratePercent: string | null
  lines: string[]
  leftOut: { reason: LeftOutReason; label: string; count: number; people: { name: string; place: Place }[] }[]
  absent: { kind: 'excused' | 'unexcused' | 'unmarked'; label: string; people: { name: string; meeting: string; place: Place }[] }[]
  regulations: { name: string; text: string; passed: boolean | null }[]
  meetings: { label: string; text: string; place: Place | null; subject: Subject }[]
}
/** Whose rate: the committee (`partyCell` null), a party cell (`meeting` null) or one meeting. */
export type Subject = { partyCell: string | null; meeting: string | null }

export type FixView = { id: string; rule: string; place: Place; before: string; after: string; why: string }

export type AcceptRequest = { key: string; reason: string; until: string }
/** An accepted finding. `by` says who accepted it and on which day; `until` is an ISO date. */
export type AcceptedView = AcceptRequest & { rule: string; place: Place; by: string }

/** How a person corrects the reading of a tab: its role, and the field of each column (letter → field id or '' for none). */
export type LayoutCorrection = { sheet: string; role: TabRole | 'automatic'; columns: { column: string; field: string }[] }

/** The server's functions by name. `server/main.ts` implements all of them; the sidebar's client is made from it. */
export type ServerApi = {
  /** Starts a run and does its first step. `busy` when somebody else is computing. */
  startRun(request: RunRequest): Reply<RunStep>
  continueRun(runId: string): Reply<RunStep>
  /** How far the step is that is going on now; null while there is nothing to tell. Asked once a second, so it costs one look-up. */
  readProgress(runId: string): Reply<RunProgress | null>
  /** Ends a run, also from beside the execution that is at it: that one answers `cancelled` and writes nothing. */
  cancelRun(runId: string): Reply<null>
  /** What the last run left in the workbook, without computing: for a sidebar that is opened again. */
  readState(): Reply<{ outcome: RunOutcome | null; unfinished: RunProgress | null; emptyWorkbook: boolean }>
  /** A page of the findings of one rule, at most 50: from the result tab, or after a check, which writes none, from the workbook as it is. */
  listFindings(rule: string, offset: number, afterCheck: boolean): Reply<{ total: number; findings: FindingView[] }>
  /** Shows the grid cell in the workbook. */
  goTo(place: Place): Reply<null>
  explain(subject: Subject): Reply<Explanation>
  /** Report R1 of a month («2026-10») as tab-separated text of the contract in shared/reports/report.ts. */
  readReport(month: string): Reply<{ text: string; rows: number }>
  answerCode(sheet: string, code: string, mark: Mark | null): Reply<null>
  correctLayout(correction: LayoutCorrection): Reply<null>
  listFixes(offset: number): Reply<{ total: number; fixes: FixView[] }>
  /** `ids` null applies all; `rule` null takes every rule. */
  applyFixes(ids: string[] | null, rule: string | null): Reply<{ applied: number; refused: { place: Place; reason: string }[] }>
  undoFixes(): Reply<{ restored: number; refused: { place: Place; reason: string }[] }>
  acceptFinding(request: AcceptRequest): Reply<null>
  listAccepted(): Reply<AcceptedView[]>
  /** Takes back the acceptance of the finding with this key. */
  withdrawAcceptance(key: string): Reply<null>
  createTemplate(): Reply<{ created: string[]; kept: string[] }>
}
