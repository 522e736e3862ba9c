/** Lists that another choice fills: «Xã» has nothing to offer until «Huyện» is chosen. */
import { isSelect } from '../is-select.ts'
import { attr } from '../attr.ts'
import { isPrompt } from '../is-prompt.ts'
import { pause } from '../wait.ts'
import { type Entry, settle } from './entry.ts'
import { type ReadAgain, reconnect } from './reconnect.ts'

/** How long such a list may take, in milliseconds: a slow office line answers a postback in one to two seconds. */
const LONGEST = 2000
const LOOK_EVERY = 60

/** Nothing to choose from yet, locked, or drawn anew: the choice before this one has still to work. */
export function isWaitingForAnother({ found: { control } }: Entry): boolean {
  const { target } = control
  if (!target.isConnected) return true
  if (control.kind !== 'choice') return false
  if (target.matches(':disabled') || attr(target, 'aria-disabled') === 'true') return true
  const select = isSelect(target) ? target : control.twin
  return select !== undefined && [...select.options].every((option) => isPrompt(option.text))
}

/** Waits for the list, and finds the field again where the page has drawn it anew. */
export async function waitForChoice(readAgain: ReadAgain, entry: Entry): Promise<void> {
  const end = performance.now() + LONGEST
  while (performance.now() < end) {
    reconnect(readAgain, [entry])
    if (!isWaitingForAnother(entry)) return
    await pause(LOOK_EVERY)
  }
  if (entry.found.control.target.matches(':disabled')) settle(entry, 'refused', 'field-disabled')
}
