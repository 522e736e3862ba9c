import type { RunProgress } from '../contract.ts'
import { locked } from './document-lock.ts'
import { ServerRefusal } from './reply.ts'
import { insist } from './with-retry.ts'

const KEY = 'ne-nep-run'
/** Google ends an execution after six minutes; one that was not heard of for longer than that is over. */
const WORKING_MS = 6.5 * 60_000
/** Between two steps only the answer travels; a sidebar that has not asked for the next step by then was closed. */
const WAITING_MS = 60_000
/** An execution that was told to stop sees it after the tab it is reading, or ends its writing. */
const STOPPING_MS = 2 * 60_000

/**
 * A run, as the document's properties know it. It survives a closed sidebar: `kept` holds, for each tab read by earlier
 * steps, into how many pieces of the cache it went. Before `until` (milliseconds) nobody else may compute.
 */
export type Lease = {
  readonly runId: string
  readonly kind: 'rates' | 'check'
  readonly until: number
  /** `working`: an execution is at it. `stopped`: that execution was told to stop. */
  readonly is: 'waiting' | 'working' | 'stopped'
  readonly done: number
  readonly total: number
  readonly kept: readonly number[]
  /** How often reading had to start anew. */
  readonly restarts: number
}

/** Takes the right to compute, for one person at a time. `busy` when somebody else has it. */
export function takeLease(kind: Lease['kind']): string {
  return locked(() => {
    if (isHeld(readLease())) throw new ServerRefusal('busy')
    const runId = Utilities.getUuid()
    writeLease({ runId, kind, until: Date.now() + WAITING_MS, is: 'waiting', done: 0, total: 0, kept: [], restarts: 0 })
    return runId
  })
}

/** Begins a step. `gone` when the run was ended or taken over, `busy` while another execution is at it. */
export function beginStep(runId: string): Lease {
  return locked(() => {
    const lease = readLease()
    if (lease?.runId !== runId) throw new ServerRefusal('gone')
    if (lease.is !== 'waiting' && isHeld(lease)) throw new ServerRefusal('busy')
    const begun: Lease = { ...lease, is: 'working', until: Date.now() + WORKING_MS }
    writeLease(begun)
    return begun
  })
}

/** Ends a step of a run that goes on. */
export function endStep(lease: Lease): void {
  writeLease({ ...lease, is: 'waiting', until: Date.now() + WAITING_MS })
}

/** Ends a run; one that has ended already stays so. */
export function dropLease(runId: string): null {
  if (readLease()?.runId === runId) insist(() => properties().deleteProperty(KEY))
  return null
}

/** Ends a run, or tells the execution that is at it to stop. */
export function stopRun(runId: string): null {
  const lease = readLease()
  if (lease?.runId !== runId || lease.is === 'waiting' || !isHeld(lease)) return dropLease(runId)
  writeLease({ ...lease, is: 'stopped', until: Date.now() + STOPPING_MS })
  return null
}

/** Throws `cancelled` in an execution whose run was stopped or ended meanwhile. */
export function checkStopped(runId: string): void {
  const lease = readLease()
  if (lease?.runId !== runId || lease.is === 'stopped') throw new ServerRefusal('cancelled')
}

/** A run that began, has not ended and that no execution is at; null when there is none. */
export function unfinishedRun(): RunProgress | null {
  const lease = readLease()
  if (!lease || (lease.is !== 'waiting' && isHeld(lease))) return null
  return { runId: lease.runId, phase: 'reading', done: lease.done, total: lease.total }
}

function isHeld(lease: Lease | undefined): boolean {
  return lease !== undefined && Date.now() < lease.until
}

function properties(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getDocumentProperties()
}

function readLease(): Lease | undefined {
  const text = insist(() => properties().getProperty(KEY))
  if (!text) return undefined
  try {
    return JSON.parse(text) as Lease
  } catch {
    // A lease that cannot be read binds nobody.
    return undefined
  }
}

function writeLease(lease: Lease): void {
  insist(() => properties().setProperty(KEY, JSON.stringify(lease)))
}
