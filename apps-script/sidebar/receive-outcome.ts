/** Takes in the outcome of a run: what belonged to the one before is forgotten. */
import type { RunOutcome } from '../contract.ts'
import type { State } from './state.ts'

export function receiveOutcome(state: State, outcome: RunOutcome): void {
  state.outcome.value = outcome
  state.canUndo.value = outcome.canUndoFixes
  state.findings.value = new Map()
  state.acceptedKeys.value = new Set()
  state.accepted.value = null
  state.answers.value = new Map()
  state.reports.value = new Map()
  state.fixes.value = null
  state.refusals.value = []
  state.stale.value = false
  state.emptyWorkbook.value = false
  state.unfinished.value = null
}
