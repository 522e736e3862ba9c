import type { RunProgress } from '../contract.ts'
import { checkStopped } from './run-lease.ts'

const KEY = 'ne-nep-progress'
/** Google ends an execution after six minutes. Nothing more is read after four: computing and writing need less than the other two. */
const READING_MS = 4 * 60_000
/** As often as the sidebar asks; a run that is shorter tells nothing and costs no call. */
const TELLING_MS = 1000

/** The clock of one execution: when to leave the rest to the next, and how far it is. */
export type Pace = {
  isLate: () => boolean
  /** Tells the sidebar how far the run is, once a second at most; also looks whether it was stopped, then throws `cancelled`. */
  tell: (phase: RunProgress['phase'], done: number, total: number) => void
}

export function startPace(runId: string): Pace {
  const started = Date.now()
  let told = started
  let last = ''
  return {
    isLate: () => Date.now() - started > READING_MS,
    tell(phase, done, total) {
      const now = Date.now()
      if (now - started < TELLING_MS || (phase === last && now - told < TELLING_MS)) return
      told = now
      last = phase
      try {
        CacheService.getDocumentCache()?.put(KEY, JSON.stringify({ runId, phase, done, total }))
      } catch {
        // That nobody sees how far it is must not keep it from going on.
      }
      if (phase !== 'writing') checkStopped(runId)
    },
  }
}

/** What the execution at work told last; null when it has told nothing, or another run did. */
export function progressOf(runId: string): RunProgress | null {
  const told = JSON.parse(CacheService.getDocumentCache()?.get(KEY) ?? 'null') as RunProgress | null
  return told?.runId === runId ? told : null
}
