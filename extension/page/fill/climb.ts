/** One field to its end: written, judged, written the driver's next way, and given back where no way worked. */
import { until } from '../wait.ts'
import { DRIVERS } from '../widgets/drivers.ts'
import { type Entry, settle } from './entry.ts'
import { judge, problemOf } from './judge.ts'
import { type ReadAgain, reconnect } from './reconnect.ts'
import { takeBack } from './take-back.ts'

/** Milliseconds for a framework to draw what it made of a value. */
export const SETTLE = 50
const LAST_RUNG = 6

export async function climb(readAgain: ReadAgain, entry: Entry): Promise<void> {
  while (entry.state === 'waiting') {
    if ((await attempt(entry)) !== 'written') continue
    // What holds at once is looked at again in the last reading, so nothing waits for it here.
    await until(() => problemOf(entry) === '', SETTLE)
    reconnect(readAgain, [entry])
    judge(entry)
  }
}

/** Writes once. Afterwards the entry is `written`, waits for another try, or is settled. */
export async function attempt(entry: Entry): Promise<Entry['state']> {
  await writeOnce(entry)
  return entry.state
}

async function writeOnce(entry: Entry): Promise<void> {
  const { found, task } = entry
  if (!found.control.target.isConnected) return settle(entry, 'failed', 'field-gone')
  if (entry.rung > LAST_RUNG) return takeBack(entry, 'failed', entry.reason || 'not-accepted')
  try {
    const answer = await DRIVERS[found.control.widget].write(found, task.value, entry.rung)
    entry.writtenAt = performance.now()
    entry.rung++
    if (answer === 'written') entry.state = 'written'
    else if (answer === 'no-more') await takeBack(entry, 'failed', entry.reason || 'not-accepted')
    // The first way found out that it cannot be: what it had begun is given back.
    else if (entry.rung === 1 && answer !== 'not-accepted' && answer !== 'popup-not-found') await takeBack(entry, 'refused', answer)
    else entry.reason = answer
  } catch {
    // A page can throw from any of its handlers; the value is then judged by what the page shows.
    entry.writtenAt = performance.now()
    entry.rung++
    entry.state = 'written'
  }
}
