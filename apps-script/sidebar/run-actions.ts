/** Running: start, follow step by step, stop, and what was left unfinished. */
import { SIDEBAR } from '../../shared/messages/sidebar.ts'
import type { RunRequest, RunStep } from '../contract.ts'
import type { Asking } from './ask-server.ts'
import { receiveOutcome } from './receive-outcome.ts'
import type { Answer } from './server.ts'

export function runActions({ server, state, take, alone }: Asking) {
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
    // A run that is no longer there was ended by somebody or by time; nothing in the workbook is missing.
    if (state.problem.value?.code === 'gone') state.problem.value = { code: 'cancelled', detail: '' }
    if (step?.outcome) {
      receiveOutcome(state, step.outcome)
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
      if (found?.outcome) receiveOutcome(state, found.outcome)
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
  }
}
