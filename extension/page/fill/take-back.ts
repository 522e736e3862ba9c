/** Gives a field what stood in it before, through the driver that wrote it. Nothing half accepted stays in a page. */
import type { FillReason } from '../../../shared/form/fill-reason.ts'
import { DRIVERS } from '../widgets/drivers.ts'
import { type Entry, settle } from './entry.ts'

export async function takeBack(entry: Entry, state: 'failed' | 'refused', reason: FillReason): Promise<void> {
  if (!isBack(entry)) await giveBack(entry)
  settle(entry, state, reason)
}

export async function giveBack({ found, snapshot }: Entry): Promise<void> {
  try {
    await DRIVERS[found.control.widget].restore(found, snapshot)
  } catch {
    // A handler of the page threw: whether the old value is back is judged by what the page shows.
  }
}

/** Whether the page shows the state before the fill. */
export function isBack({ found, snapshot }: Entry): boolean {
  return found.control.target.isConnected && JSON.stringify(DRIVERS[found.control.widget].snapshot(found)) === JSON.stringify(snapshot)
}
