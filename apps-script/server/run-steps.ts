import type { RunOutcome, RunRequest, RunStep } from '../contract.ts'
import { computeOpenWorkbook } from './compute-open-workbook.ts'
import { hasUndo } from './fix-backup.ts'
import { resultRows } from './result-rows.ts'
import { dropLease, holdLease, takeLease } from './run-lease.ts'
import { runOutcome } from './run-outcome.ts'
import { saveState } from './run-state.ts'
import { writeResults } from './write-results.ts'

/** Starts a run: nobody else computes until it ends. The work itself is done by `continueRun`, in an execution of its own. */
export function startRunSteps(request: RunRequest): RunStep {
  const runId = takeLease(request.kind)
  return { runId, phase: 'reading', done: 0, total: 1, outcome: null }
}

/** Reads, computes and, for «Tính tỷ lệ», writes. Whatever happens, the lease ends with it, so that the next click works. */
export function continueRunSteps(runId: string): RunStep {
  try {
    const lease = holdLease(runId)
    const outcome = lease.kind === 'rates' ? computeAndWrite() : checkOnly()
    return { runId, phase: 'finished', done: 1, total: 1, outcome }
  } finally {
    dropLease(runId)
  }
}

function computeAndWrite(): RunOutcome {
  const computed = computeOpenWorkbook()
  const tabs = computed.outcome.dataset.tables.some((entry) => entry.role !== 'other')
    ? writeResults(computed.spreadsheet, computed.results, resultRows(computed.outcome))
    : []
  const view = runOutcome(computed.outcome, tabs, hasUndo(), correctedTabs(computed.settings))
  saveState(view)
  return view
}

/** «Kiểm tra số liệu» shows what is wrong and writes nothing. */
function checkOnly(): RunOutcome {
  const { outcome, settings, results } = computeOpenWorkbook()
  return runOutcome(
    outcome,
    [...results.byId.values()].map(({ sheet }) => sheet.getName()),
    hasUndo(),
    correctedTabs(settings),
  )
}

export function correctedTabs(settings: { readonly layouts: readonly { readonly sheet: string }[] }): ReadonlySet<string> {
  return new Set(settings.layouts.map((layout) => layout.sheet))
}
