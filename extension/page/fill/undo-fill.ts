/** Takes a whole fill back, in reverse order; twice where the page did not take it at once. What counts is what the page shows in the end. */
import type { FillOutcome } from '../../../shared/form/fill-outcome.ts'
import { pause } from '../wait.ts'
import { SETTLE } from './climb.ts'
import { type Entry, isHeld, outcomeOf } from './entry.ts'
import { type ReadAgain, reconnect } from './reconnect.ts'
import { giveBack, isBack } from './take-back.ts'

/** `isEarlier`: of a fill before the last one, whose fields the page or the person may have changed since; these stay as they are. */
export async function undoFill(readAgain: ReadAgain, entries: readonly Entry[], isEarlier: boolean): Promise<FillOutcome[]> {
  const held = [...entries].reverse().filter(isHeld)
  // What the last fill was taken back to may still be asked of a server.
  if (isEarlier) await pause(held.some(({ found }) => found.field.onChange === 'reload') ? ASKING : SETTLE)
  if (isEarlier) reconnect(readAgain, held)
  const filled = isEarlier ? held.filter(standsAsLeft) : held
  for (const entry of filled) {
    reconnect(readAgain, [entry])
    await giveBack(entry)
  }
  await pause(SETTLE)
  reconnect(readAgain, filled)
  // What was announced as not coming back takes long to refuse, and would refuse again.
  for (const entry of filled) if (!isBack(entry) && entry.found.field.undoable) await giveBack(entry)
  await pause(SETTLE)
  reconnect(readAgain, filled)
  return filled.map((entry) => ({
    ...outcomeOf({ ...entry, shown: undefined }),
    ...(isBack(entry) ? { status: 'skipped' as const, reason: 'undone' as const } : NOT_UNDONE),
  }))
}

/** Whether a value stands in the page, and as the fill left it. */
export function standsAsLeft(entry: Entry): boolean {
  const { found, shown } = entry
  return isHeld(entry) && found.control.target.isConnected && found.shown() === shown
}

/** Milliseconds for a page that draws its fields anew after each choice. */
const ASKING = 600

export const NOT_UNDONE = { status: 'failed', reason: 'not-undone' } as const
