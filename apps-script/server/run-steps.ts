import { computeWorkbook } from '../../shared/reports/compute-workbook.ts'
import type { Grid } from '../../shared/sheet/grid.ts'
import type { RunOutcome, RunRequest, RunStep } from '../contract.ts'
import { hasUndo } from './fix-backup.ts'
import { forgetTabs, keepTabs, recallTabs } from './kept-tabs.ts'
import { inputSheets, readSheets } from './read-workbook.ts'
import { ServerRefusal } from './reply.ts'
import { resultRows } from './result-rows.ts'
import { findResultTabs, type ResultTabs } from './result-tabs.ts'
import { beginStep, checkStopped, dropLease, endStep, type Lease, takeLease } from './run-lease.ts'
import { readCatalogue } from './rule-rows.ts'
import { runOutcome } from './run-outcome.ts'
import { type Pace, startPace } from './run-pace.ts'
import { saveState } from './run-state.ts'
import { readSettings } from './settings-store.ts'
import { todayInVietnam } from './today.ts'
import { writeResults } from './write-results.ts'

/** A workbook that is never read to its end would be read for ever. */
const MOST_RESTARTS = 3

/** Starts a run: nobody else computes until it ends. The work itself is done by `continueRun`, in executions of its own. */
export function startRunSteps(request: RunRequest): RunStep {
  return { runId: takeLease(request.kind), phase: 'reading', done: 0, total: 0, outcome: null }
}

/**
 * Reads, computes and, for «Tính tỷ lệ», writes. What cannot be read in the time of one execution is left to the next. Whatever else happens, the lease ends with it, so that the next click works.
 */
export function continueRunSteps(runId: string): RunStep {
  let lease = beginStep(runId)
  let goesOn = false
  try {
    const end = carryOn(lease, startPace(runId))
    if ('outcome' in end) return end
    lease = end
    checkStopped(runId)
    endStep(lease)
    goesOn = true
    return { runId, phase: 'reading', done: lease.done, total: lease.total, outcome: null }
  } finally {
    if (!goesOn) {
      dropLease(runId)
      forgetTabs(lease)
    }
  }
}

/** The run's last step, or the lease with which its next one begins. */
function carryOn(lease: Lease, pace: Pace): RunStep | Lease {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const results = findResultTabs(spreadsheet)
  const sheets = inputSheets(spreadsheet, results)
  const known = recallTabs(lease, sheets)
  const restarts = lease.restarts + (known ? 0 : 1)
  if (restarts > MOST_RESTARTS) throw new ServerRefusal('timeout')
  const grids = new Map<number, Grid>(known)
  readSheets(sheets, spreadsheet.getSpreadsheetTimeZone(), grids, (done, total) => {
    pace.tell('reading', done, total)
    return !pace.isLate()
  })
  const fresh = [...grids].filter(([id]) => !known?.has(id))
  // Writing begins early in an execution or not at all: when reading or computing took long, the next one computes again and writes.
  const isLate = () => fresh.length > 0 && pace.isLate()
  const outcome = isLate()
    ? undefined
    : finish(lease, { spreadsheet, results, grids: sheets.map((sheet) => grids.get(sheet.getSheetId()) as Grid) }, pace, isLate)
  if (outcome) return { runId: lease.runId, phase: 'finished', done: 1, total: 1, outcome }
  const before = known ? lease.kept : []
  const kept = [...before, ...keepTabs(lease.runId, before.length, fresh)]
  return { ...lease, kept, done: grids.size, total: sheets.length, restarts }
}

type Book = { spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet; results: ResultTabs; grids: readonly Grid[] }

/** Computes and writes; undefined when it became too late for writing. «Kiểm tra số liệu» shows what is wrong and writes nothing. */
function finish({ runId, kind }: Lease, { spreadsheet, results, grids }: Book, pace: Pace, isLate: () => boolean): RunOutcome | undefined {
  pace.tell('computing', 0, 0)
  const settings = readSettings()
  const outcome = computeWorkbook(grids, settings, todayInVietnam())
  if (isLate()) return undefined
  checkStopped(runId)
  const corrected = new Set(settings.layouts.map((layout) => layout.sheet))
  if (kind === 'check') {
    const tabs = [...results.byId.values()].map(({ sheet }) => sheet.getName())
    return runOutcome(outcome, tabs, hasUndo(), corrected)
  }
  // Tables that are still empty give no results to write, but take away old ones.
  const tables = outcome.dataset.tables.filter((entry) => entry.role !== 'other')
  const hasRows = tables.some(({ table }) => table.rowKinds.includes(0))
  const tabs =
    hasRows || (tables.length > 0 && results.byId.size > 0)
      ? writeResults(spreadsheet, results, resultRows(outcome, settings, readCatalogue()), (done, total) =>
          pace.tell('writing', done, total),
        )
      : []
  const view = runOutcome(outcome, tabs, hasUndo(), corrected)
  saveState(view)
  return view
}
