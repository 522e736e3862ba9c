/** A server by hand for the sidebar's tests: it answers from plain values and remembers what it was asked. */
import type { FindingView, RateRow, Reply, RunOutcome, RunProgress, RunStep, ServerApi } from '../../../apps-script/contract.ts'
import type { Transport } from '../../../apps-script/sidebar/server.ts'

export type FakeServer = { transport: Transport; asked: { name: string; args: unknown[] }[]; answers: Partial<ServerApi> }

/** Functions that are not given answer `ok` with null. */
export function fakeServer(answers: Partial<ServerApi> = {}): FakeServer {
  const asked: FakeServer['asked'] = []
  const all: Partial<ServerApi> = { readState: () => ok({ outcome: null, unfinished: null, emptyWorkbook: false }), ...answers }
  return {
    asked,
    answers: all,
    transport: async (name, args) => {
      asked.push({ name, args })
      const answer = all[name as keyof ServerApi] as ((...args: unknown[]) => unknown) | undefined
      return answer ? answer(...args) : ok(null)
    },
  }
}

export function ok<T>(value: T): Reply<T> {
  return { ok: true, value }
}

export function progress(runId: string): RunProgress {
  return { runId, phase: 'reading', done: 5, total: 12 }
}

export function step(overrides: Partial<RunStep> = {}): RunStep {
  return { runId: 'run-1', phase: 'reading', done: 1, total: 4, outcome: null, ...overrides }
}

export function rateRow(overrides: Partial<RateRow> = {}): RateRow {
  return {
    partyCell: 'Chi bộ thôn Đông',
    heldMeetings: 10,
    pendingMeetings: 0,
    required: 200,
    present: 187,
    excused: 9,
    unexcused: 4,
    unmarked: 0,
    hd12Passed: 9,
    hd42Passed: 9,
    ratePercent: '93,5',
    meanPercent: '93,4',
    monthsWithRegular: 10,
    monthsElapsed: 10,
    quartersWithThematic: 3,
    quartersEnded: 3,
    provisional: false,
    ...overrides,
  }
}

export function finding(overrides: Partial<FindingView> = {}): FindingView {
  return {
    key: 'unknown-code|Điểm danh|H12',
    rule: 'unknown-code',
    severity: 'error',
    place: { sheet: 'Điểm danh', row: 12, column: 'H' },
    related: null,
    partyCell: 'Chi bộ thôn Đông',
    value: 'z',
    message: 'Dòng 12, cột “Tháng 8”: ký hiệu “z” không có trong chú giải.',
    ...overrides,
  }
}

export function outcome(overrides: Partial<RunOutcome> = {}): RunOutcome {
  return {
    asOf: '2026-11-22',
    tabs: [],
    counts: { blocking: 0, error: 0, warning: 0, info: 0, accepted: 0, rowsUsed: 279, rowsTotal: 279 },
    rules: [],
    questions: [],
    partyCells: [],
    committee: null,
    months: [],
    resultTabs: [],
    fixes: 0,
    canUndoFixes: false,
    ...overrides,
  }
}
