/** Works through the fields in page order for a while: plain ones in one go with one wait for all, slow widgets one by one. */
import { until } from '../wait.ts'
import { DRIVERS } from '../widgets/drivers.ts'
import { attempt, climb, SETTLE } from './climb.ts'
import { type Entry, isHeld } from './entry.ts'
import { judge, problemOf } from './judge.ts'
import { type ReadAgain, reconnect } from './reconnect.ts'
import { isWaitingForAnother, waitForChoice } from './wait-for-choice.ts'

/** Milliseconds until the panel may show progress or stop. */
const STEP = 400

export async function workThrough(readAgain: ReadAgain, entries: readonly Entry[]): Promise<void> {
  const end = performance.now() + STEP
  for (const entry of entries) {
    if (entry.state !== 'waiting') continue
    // What was written so far is judged in the next step, together with what follows it.
    if (performance.now() > end) return
    if (entry.rung === 0 && isWaitingForAnother(entry)) {
      await judgeWritten(readAgain, entries)
      if (entries.some(isHeld)) await waitForChoice(readAgain, entry)
    }
    if (entry.rung === 0 && DRIVERS[entry.found.control.widget].quick(entry.found, entry.task.value)) {
      await attempt(entry)
      continue
    }
    // What was written in one go is judged before a slow widget opens over it.
    await judgeWritten(readAgain, entries)
    await climb(readAgain, entry)
  }
  await judgeWritten(readAgain, entries)
}

async function judgeWritten(readAgain: ReadAgain, entries: readonly Entry[]): Promise<void> {
  const written = entries.filter((entry) => entry.state === 'written')
  if (written.length === 0) return
  // What holds at once is looked at again in the last reading, so nothing waits for it here.
  await until(() => written.every((entry) => problemOf(entry) === ''), SETTLE)
  reconnect(readAgain, written)
  for (const entry of written) judge(entry)
  for (const entry of written) await climb(readAgain, entry)
}
