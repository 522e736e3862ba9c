import { ServerRefusal } from './reply.ts'
import { insist } from './with-retry.ts'

const KEY = 'ne-nep-run'
/** Google ends an execution after six minutes; a run that was not heard of for longer than that is over. */
const LEASE_MS = 6.5 * 60_000

type Lease = { readonly runId: string; readonly at: number; readonly kind: 'rates' | 'check' }

/** Takes the right to compute for one person at a time. The document lock keeps two clicks of the same moment apart; the lease holds between the steps of a run. */
export function takeLease(kind: Lease['kind']): string {
  const lock = LockService.getDocumentLock()
  if (!lock.tryLock(2000)) throw new ServerRefusal('busy')
  try {
    const lease = readLease()
    if (lease && Date.now() - lease.at < LEASE_MS) throw new ServerRefusal('busy')
    const runId = Utilities.getUuid()
    writeLease({ runId, at: Date.now(), kind })
    return runId
  } finally {
    release(lock)
  }
}

/** Google frees the lock with the end of the execution anyway; that it could not be freed earlier must not undo what was done. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock()
  } catch {
    // Nothing is lost: see above.
  }
}

/** The lease of a run that may go on. `gone` when it was cancelled, ended or taken over. */
export function holdLease(runId: string): Lease {
  const lease = readLease()
  if (lease?.runId !== runId) throw new ServerRefusal('gone')
  return lease
}

/** Ends a run; one that has ended already stays so. */
export function dropLease(runId: string): null {
  if (readLease()?.runId === runId) insist(() => PropertiesService.getDocumentProperties().deleteProperty(KEY))
  return null
}

/** The run that somebody started and that has not ended; null when there is none. */
export function unfinishedRun(): string | null {
  const lease = readLease()
  return lease && Date.now() - lease.at < LEASE_MS ? lease.runId : null
}

function readLease(): Lease | undefined {
  const text = insist(() => PropertiesService.getDocumentProperties().getProperty(KEY))
  if (!text) return undefined
  try {
    return JSON.parse(text) as Lease
  } catch {
    // A lease that cannot be read binds nobody.
    return undefined
  }
}

function writeLease(lease: Lease): void {
  insist(() => PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(lease)))
}
