/**
 * The order of a fill over the tabs and sections of a form: first what is open, then each tab and section once, in page order.
 * What is in one of them is only looked at when it has been opened, and is found again by its key where the page draws it anew.
 */
import type { FillTask } from '../../../shared/form/fill-outcome.ts'
import type { Folding } from '../folds/open-fold.ts'
import { turnTo } from '../folds/turn-to.ts'
import type { FoundField } from '../read-form.ts'
import type { SubmitGuard } from '../submit-guard.ts'
import { type Entry, makeEntry, settle } from './entry.ts'
import type { ReadAgain } from './reconnect.ts'

export type Stop = {
  entries: Entry[]
  /** What was open when the fill began. */
  isHere: boolean
  /** Makes the page show what this stop fills; false where it does not. */
  turn(guard: SubmitGuard): Promise<boolean>
}

type Wanted = { task: FillTask; known: FoundField }

/** `open`: keys of what is open now. */
export function makeStops(folding: Folding, readAgain: ReadAgain, wanted: readonly Wanted[], open: ReadonlySet<string>): Stop[] {
  const isShown = ({ known }: Wanted) => known.folds.every((key) => open.has(key))
  const groups = new Map<string, Wanted[]>([['', wanted.filter(isShown)]])
  for (const one of wanted)
    if (!isShown(one)) {
      const fold = one.known.folds.at(-1) ?? ''
      groups.set(fold, [...(groups.get(fold) ?? []), one])
    }
  return [...groups].filter(([, group]) => group.length > 0).map(([fold, group]) => makeStop(folding, readAgain, group, fold === ''))
}

function makeStop(folding: Folding, readAgain: ReadAgain, wanted: readonly Wanted[], isHere: boolean): Stop {
  const chains = [...new Map(wanted.map(({ known: { folds } }) => [folds.join(), folds])).values()]
  const look = () => {
    const now = readAgain()
    const byTarget = new Map(now.map((found) => [found.control.target, found]))
    const byKey = new Map(now.map((found) => [found.field.key, found]))
    return (known: FoundField) => {
      const same = byTarget.get(known.control.target)
      if (known.folds.length === 0 || same?.field.key === known.field.key) return same
      const again = byKey.get(known.field.key)
      return again?.control.widget === known.control.widget ? again : same
    }
  }
  const find = isHere ? look() : undefined
  const entries = wanted.map(({ task, known }) => makeEntry(task, known, find ? find(known) : known))
  let isArrived = isHere
  return {
    entries,
    isHere,
    turn: async (guard) => {
      const turned = await turnTo(folding, guard, chains)
      if (turned === 'shut') return false
      if (turned === 'there' && isArrived) return true
      const findNow = look()
      for (const [i, { task, known }] of wanted.entries()) {
        const entry = entries[i] as Entry
        if (!isArrived) Object.assign(entry, makeEntry(task, known, findNow(known)))
        else if (known.folds.length > 0) entry.found = findNow(known) ?? entry.found
      }
      isArrived = true
      return true
    },
  }
}

/** What is still to be filled at a stop that cannot be reached stays as it is; what was filled there can no longer be looked at. */
export function giveUp({ entries }: Stop): void {
  for (const entry of entries) {
    if (entry.state === 'waiting') settle(entry, 'refused', 'field-hidden')
    else if (entry.state === 'written' || entry.state === 'verified') settle(entry, 'filled', 'cannot-tell')
  }
}
