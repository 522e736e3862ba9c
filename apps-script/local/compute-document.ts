/** What `compute --json` prints: the add-on's whole view of a workbook as one document for scripts. */
import type { Severity, TabRole } from '../../shared/registers/codes.ts'
import type { CallCounts, Host } from './host.ts'

export type Counts = {
  required: number | null
  present: number | null
  excused: number | null
  unexcused: number | null
  unmarked: number | null
}

export type ComputeDocument = {
  tabs: Record<string, TabRole>
  findings: { sheet: string; row: number | null; column: string | null; severity: Severity; rule: string; message: string; value: string }[]
  meetings: (Counts & { partyCell: string; kind: string; pending: boolean; provisional: boolean })[]
  partyCells: (Counts & { partyCell: string; kind?: string; heldMeetings: number; pending?: boolean; provisional?: boolean })[]
  committee: (Counts & { pending?: boolean; provisional?: boolean }) | null
  mustAsk: (string | { sheet?: string; code: string })[]
  calls: CallCounts
}

/** `asOf` is an ISO date, null for today; `settings` is handed on as it stands in the file. Throws `ScriptError`. */
export function computeDocument(host: Host, options: { asOf: string | null; settings: unknown }): ComputeDocument {
  host.resetCalls()
  const text = String(host.call('computeDocument_', JSON.stringify(options)))
  return { ...(JSON.parse(text) as Omit<ComputeDocument, 'calls'>), calls: host.calls }
}
