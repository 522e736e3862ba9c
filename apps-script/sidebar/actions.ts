/** What the person can do. Each action asks the server and writes the answer into the state; none throws. */

import { SIDEBAR } from '../../shared/messages/sidebar.ts'
import type { Mark } from '../../shared/registers/codes.ts'
import type {
  AcceptRequest,
  CodeQuestion,
  FindingView,
  LayoutCorrection,
  Place,
  RunOutcome,
  RunRequest,
  RunStep,
  Subject,
} from '../contract.ts'
import { formatCount } from './format.ts'
import { placeLabel } from './place-label.ts'
import type { Answer, Server } from './server.ts'
import { type Page, questionKey, type State } from './state.ts'

export type Actions = ReturnType<typeof createActions>

export function createActions(state: State, server: Server) {
  /** The value of an answer; a refusal is shown and becomes null. */
  function take<T>(answer: Answer<T>): T | null {
    if (answer.ok) return answer.value
    state.problem.value = answer.error
    return null
  }
  /** One action at a time: a second click while the server is thinking is not a second wish. */
  async function alone<T>(effect: () => Promise<T>): Promise<T | null> {
    if (state.busy.value) return null
    state.busy.value = true
    state.problem.value = null
    try {
      return await effect()
    } finally {
      state.busy.value = false
    }
  }

  function receive(outcome: RunOutcome): void {
    state.outcome.value = outcome
    state.canUndo.value = outcome.canUndoFixes
    state.findings.value = new Map()
    state.acceptedKeys.value = new Set()
    state.answers.value = new Map()
    state.reports.value = new Map()
    state.fixes.value = null
    state.refusals.value = []
    state.stale.value = false
    state.emptyWorkbook.value = false
    state.unfinishedRunId.value = null
  }

  /**
   * A run that broke off may still stand in the workbook as going on, and would keep the next click waiting. Without its id
   * (the very first answer was lost) the one that the workbook knows of is ended; `busy` means that it is somebody else's.
   */
  async function giveUp(known: string | null, code: string | undefined): Promise<void> {
    if (code === 'busy') return
    const found = known ? null : await server.readState()
    const runId = known ?? (found?.ok ? found.value.unfinishedRunId : null)
    if (runId) await server.cancelRun(runId)
  }

  async function follow(first: Answer<RunStep>): Promise<void> {
    let step = take(first)
    let runId = step?.runId ?? null
    while (step && !step.outcome) {
      state.step.value = step
      if (state.cancelling.value) {
        take(await server.cancelRun(step.runId))
        state.notice.value = SIDEBAR.discard
        step = null
        state.problem.value = { code: 'cancelled', detail: '' }
        break
      }
      runId = step.runId
      step = take(await server.continueRun(runId))
    }
    if (!step && !state.cancelling.value) await giveUp(runId, state.problem.value?.code)
    if (step?.outcome) {
      receive(step.outcome)
      state.notice.value = state.lastKind.value === 'rates' ? SIDEBAR.done : SIDEBAR.checked
      state.tab.value =
        step.outcome.questions.length > 0 || step.outcome.counts.blocking > 0 || !step.outcome.committee ? 'findings' : state.tab.value
    }
    state.step.value = null
    state.cancelling.value = false
  }

  return {
    async start(): Promise<void> {
      const found = take(await server.readState())
      if (found?.outcome) receive(found.outcome)
      if (found) {
        state.emptyWorkbook.value = found.emptyWorkbook
        state.unfinishedRunId.value = found.unfinishedRunId
      }
      state.starting.value = false
    },
    run: (kind: RunRequest['kind']) =>
      alone(async () => {
        state.pages.value = []
        state.lastKind.value = kind
        state.step.value = { runId: '', phase: 'reading', done: 0, total: 1, outcome: null }
        await follow(await server.startRun({ kind }))
      }),
    resume: () =>
      alone(async () => {
        const runId = state.unfinishedRunId.value
        state.unfinishedRunId.value = null
        if (runId) await follow(await server.continueRun(runId))
      }),
    discardUnfinished: () =>
      alone(async () => {
        const runId = state.unfinishedRunId.value
        state.unfinishedRunId.value = null
        if (runId) take(await server.cancelRun(runId))
      }),
    cancel(): void {
      state.cancelling.value = true
    },
    dismissProblem(): void {
      state.problem.value = null
    },
    chooseTab(tab: State['tab']['value']): void {
      state.notice.value = ''
      state.tab.value = tab
    },
    async goTo(place: Place): Promise<void> {
      state.problem.value = null
      take(await server.goTo(place))
      if (!state.problem.value) state.notice.value = SIDEBAR.jumped(placeLabel(place))
    },
    async moreFindings(rule: string, shown: number): Promise<void> {
      const page = take(await server.listFindings(rule, shown))
      if (!page) return
      const first = state.outcome.value?.rules.find((group) => group.rule === rule)?.first ?? []
      const before = state.findings.value.get(rule)?.findings ?? first
      const known = new Set(before.map((finding) => finding.key))
      const added = page.findings.filter((finding) => !known.has(finding.key))
      state.findings.value = new Map(state.findings.value).set(rule, { total: page.total, findings: [...before, ...added] })
    },
    answer: (question: CodeQuestion, mark: Mark | null) =>
      alone(async () => {
        const answer = await server.answerCode(question.sheet, question.code, mark)
        if (!answer.ok) return take(answer)
        state.answers.value = new Map(state.answers.value).set(questionKey(question), mark)
        state.stale.value = true
        state.notice.value = SIDEBAR.stale
        return null
      }),
    correctLayout: (correction: LayoutCorrection) =>
      alone(async () => {
        const answer = await server.correctLayout(correction)
        if (!answer.ok) return take(answer)
        state.stale.value = true
        state.notice.value = SIDEBAR.stale
        state.pages.value = []
        return null
      }),
    accept: (finding: FindingView, request: Omit<AcceptRequest, 'key'>) =>
      alone(async () => {
        const answer = await server.acceptFinding({ key: finding.key, ...request })
        if (!answer.ok) return take(answer)
        state.acceptedKeys.value = new Set(state.acceptedKeys.value).add(finding.key)
        state.stale.value = true
        state.notice.value = SIDEBAR.accepted
        return null
      }),
    async explain(subject: Subject): Promise<void> {
      state.notice.value = ''
      state.pages.value = [...state.pages.value, { name: 'why', subject, explanation: null }]
      const explanation = take(await server.explain(subject))
      const open = state.pages.value.at(-1)
      if (open?.name !== 'why' || open.subject !== subject) return
      state.pages.value = explanation ? [...state.pages.value.slice(0, -1), { ...open, explanation }] : state.pages.value.slice(0, -1)
    },
    openPage(page: Page): void {
      state.notice.value = ''
      state.pages.value = [...state.pages.value, page]
    },
    back(): void {
      state.notice.value = ''
      state.pages.value = state.pages.value.slice(0, -1)
    },
    async loadReport(month: string): Promise<{ text: string; rows: number } | null> {
      const known = state.reports.value.get(month)
      if (known) return known
      const report = take(await server.readReport(month))
      if (report) state.reports.value = new Map(state.reports.value).set(month, report)
      return report
    },
    announce(text: string): void {
      state.notice.value = text
    },
    async loadFixes(): Promise<void> {
      const before = state.fixes.value?.fixes ?? []
      const page = take(await server.listFixes(before.length))
      if (page) state.fixes.value = { total: page.total, fixes: [...before, ...page.fixes] }
    },
    applyFixes: (ids: string[] | null, rule: string | null) =>
      alone(async () => {
        const applied = take(await server.applyFixes(ids, rule))
        if (!applied) return
        state.refusals.value = applied.refused
        state.notice.value = SIDEBAR.applied(formatCount(applied.applied))
        state.canUndo.value = state.canUndo.value || applied.applied > 0
        state.stale.value = state.stale.value || applied.applied > 0
        state.fixes.value = take(await server.listFixes(0))
      }),
    undoFixes: () =>
      alone(async () => {
        const undone = take(await server.undoFixes())
        if (!undone) return
        state.refusals.value = undone.refused
        state.notice.value = SIDEBAR.restored(formatCount(undone.restored))
        state.canUndo.value = undone.refused.length > 0
        state.stale.value = true
        state.fixes.value = take(await server.listFixes(0))
      }),
    createTemplate: () =>
      alone(async () => {
        const made = take(await server.createTemplate())
        if (!made) return
        state.emptyWorkbook.value = false
        const kept = made.kept.length > 0 ? ` ${SIDEBAR.templateKept(made.kept.join(', '))}` : ''
        state.notice.value = SIDEBAR.templateCreated(made.created.join(', ')) + kept
      }),
  }
}
