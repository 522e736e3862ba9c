/** Everything the sidebar knows, in one place. Only the actions change it. */
import { computed, signal } from '@preact/signals'
import type { Mark } from '../../shared/registers/codes.ts'
import type {
  AcceptedView,
  CodeQuestion,
  Explanation,
  FindingView,
  FixView,
  Place,
  RunOutcome,
  RunProgress,
  RunRequest,
  RunStep,
  Subject,
} from '../contract.ts'
import type { Problem } from './server.ts'

export type Tab = 'findings' | 'rates' | 'report' | 'sheets'

/** Pages that lie over the result; the last one is on top. */
export type Page =
  | { name: 'why'; subject: Subject; explanation: Explanation | null }
  | { name: 'rule'; rule: string }
  | { name: 'layout'; sheet: string }
  | { name: 'fixes' }
  | { name: 'accepted' }

export type LoadedFindings = { total: number; findings: FindingView[] }
export type LoadedFixes = { total: number; fixes: FixView[] }
export type Refusal = { place: Place; reason: string }

export function createState() {
  const outcome = signal<RunOutcome | null>(null)
  const answers = signal<ReadonlyMap<string, Mark | null>>(new Map())
  return {
    /** True until the first answer of the server. */
    starting: signal(true),
    emptyWorkbook: signal(false),
    /** A run that was left between two steps, here or by a sidebar that was closed. */
    unfinished: signal<RunProgress | null>(null),
    lastKind: signal<RunRequest['kind']>('rates'),
    outcome,
    /** The run that is going on; null when none is. */
    step: signal<RunStep | null>(null),
    cancelling: signal(false),
    problem: signal<Problem | null>(null),
    /** The last thing that happened, read out to those who cannot see the screen. */
    notice: signal(''),
    /** True when an answer, a fix or a correction has made the outcome old. */
    stale: signal(false),
    tab: signal<Tab>('findings'),
    pages: signal<Page[]>([]),
    /** Findings fetched beyond the first five, by rule. */
    findings: signal<ReadonlyMap<string, LoadedFindings>>(new Map()),
    acceptedKeys: signal<ReadonlySet<string>>(new Set()),
    /** The exceptions of the workbook, once fetched. */
    accepted: signal<AcceptedView[] | null>(null),
    fixes: signal<LoadedFixes | null>(null),
    canUndo: signal(false),
    refusals: signal<Refusal[]>([]),
    /** Answers given since the last run, by `questionKey`. */
    answers,
    openQuestions: computed(() => (outcome.value?.questions ?? []).filter((question) => !answers.value.get(questionKey(question)))),
    /** The report's text by month, once fetched. */
    reports: signal<ReadonlyMap<string, { text: string; rows: number }>>(new Map()),
    busy: signal(false),
  }
}

export type State = ReturnType<typeof createState>

export function questionKey(question: Pick<CodeQuestion, 'sheet' | 'code'>): string {
  return JSON.stringify([question.sheet, question.code])
}
