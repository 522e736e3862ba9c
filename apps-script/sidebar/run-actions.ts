/** Running: start, follow step by step, stop, and what was left unfinished. */
import { SIDEBAR } from '../../shared/messages/sidebar.ts'
import type { RunOutcome, RunRequest, RunStep } from '../contract.ts'
import type { Asking } from './ask-server.ts'
import { hasTables } from './has-tables.ts'
import { receiveOutcome } from './receive-outcome.ts'
import type { Answer } from './server.ts'

const ASKING_MS = 1000

export function runActions({ server, state, take, alone }: Asking) {
  /**
   * A run that broke off may still stand in the workbook as going on, and would keep the next click waiting. Without its id
   * (the very first answer was lost) the one that the workbook knows of is ended; `busy` means that it is somebody else's.
   */
  async function giveUp(known: string | null, code: string | undefined): Promise<void> {
    if (code === 'busy') return
    const found = known ? null : await server.readState()
    const runId = known ?? (found?.ok ? found.value.unfinished?.runId : null)
    if (runId) await server.cancelRun(runId)
  }

  /** Shows every second how far the execution is that is at work. Returns what ends that. */
  function watch(runId: string): () => void {
    let isAsking = false
    let isWatched = true
    const timer = setInterval(async () => {
      if (isAsking) return
      isAsking = true
      const told = await server.readProgress(runId)
      isAsking = false
      if (isWatched && told.ok && told.value) state.step.value = { ...told.value, outcome: null }
    }, ASKING_MS)
    return () => {
      isWatched = false
      clearInterval(timer)
    }
  }

  async function follow(first: Answer<RunStep>): Promise<void> {
    let step = take(first)
    let runId = step?.runId ?? null
    while (step && !step.outcome && !state.cancelling.value) {
      state.step.value = step
      runId = step.runId
      const unwatch = watch(runId)
      step = take(await server.continueRun(runId))
      unwatch()
    }
    const code = state.problem.value?.code
    if (step?.outcome) showOutcome(step.outcome)
    else {
      if (code !== 'cancelled') await giveUp(runId, code)
      // A run that is no longer there was ended by somebody or by time; nothing in the workbook is missing.
      if (state.cancelling.value || code === 'gone') state.problem.value = { code: 'cancelled', detail: '' }
    }
    state.step.value = null
    state.cancelling.value = false
  }

  function showOutcome(outcome: RunOutcome): void {
    receiveOutcome(state, outcome)
    state.notice.value = !hasTables(outcome) ? SIDEBAR.readNothing : state.lastKind.value === 'rates' ? SIDEBAR.done : SIDEBAR.checked
    if (outcome.questions.length > 0 || outcome.counts.blocking > 0 || !outcome.committee) state.tab.value = 'findings'
  }

  /** Ends what was left unfinished; the result before it stays. */
  async function discard(): Promise<void> {
    const left = state.unfinished.value
    state.unfinished.value = null
    if (left) take(await server.cancelRun(left.runId))
  }

  return {
    async start(): Promise<void> {
      const found = take(await server.readState())
      if (found?.outcome) receiveOutcome(state, found.outcome)
      if (found) {
        state.emptyWorkbook.value = found.emptyWorkbook
        state.unfinished.value = found.unfinished
      }
      state.starting.value = false
    },
    run: (kind: RunRequest['kind']) =>
      alone(async () => {
        state.pages.value = []
        state.lastKind.value = kind
        state.step.value = { runId: '', phase: 'reading', done: 0, total: 0, outcome: null }
        await discard()
        await follow(await server.startRun({ kind }))
      }),
    resume: () =>
      alone(async () => {
        const left = state.unfinished.value
        state.unfinished.value = null
        if (left) await follow({ ok: true, value: { ...left, outcome: null } })
      }),
    discardUnfinished: () => alone(discard),
    /** The execution at work sees it after the tab that it is reading, and its answer ends the run. */
    async cancel(): Promise<void> {
      state.cancelling.value = true
      const runId = state.step.value?.runId
      if (runId) await server.cancelRun(runId)
    },
  }
}
