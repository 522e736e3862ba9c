/** Works through the fields in page order for a while: plain ones in one go with one wait for all, slow widgets one by one. */
import { pause } from '../wait.ts'
import { DRIVERS } from '../widgets/drivers.ts'
import { attempt, climb, SETTLE } from './climb.ts'
import { type Entry, isHeld } from './entry.ts'
import { judge } from './judge.ts'
import { type ReadAgain, reconnect } from './reconnect.ts'
import { isWaitingForAnother, waitForChoice } from './wait-for-choice.ts'

/** Milliseconds until the panel may show progress or stop. */
const STEP = 400

export async function workThrough(readAgain: ReadAgain, entries: readonly Entry[]): Promise<void> {
  const end = performance.now() + STEP
  const quick: Entry[] = []
  for (const entry of entries) {
    if (entry.state !== 'waiting') continue
    if (performance.now() > end) break
    if (entry.rung === 0 && isWaitingForAnother(entry)) {
      await judgeAll(readAgain, quick.splice(0))
      if (entries.some(isHeld)) await waitForChoice(readAgain, entry)
    }
    if (entry.rung === 0 && DRIVERS[entry.found.control.widget].quick(entry.found, entry.task.value)) {
      await attempt(entry)
      quick.push(entry)
      continue
    }
    // What was written in one go is judged before a slow widget opens over it.
    await judgeAll(readAgain, quick.splice(0))
    await climb(readAgain, entry)
  }
  await judgeAll(readAgain, quick)
}

async function judgeAll(readAgain: ReadAgain, entries: readonly Entry[]): Promise<void> {
  const written = entries.filter((entry) => entry.state === 'written')
  if (written.length > 0) await pause(SETTLE)
  reconnect(readAgain, written)
  for (const entry of written) judge(entry)
  for (const entry of entries) await climb(readAgain, entry)
}
