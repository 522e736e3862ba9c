/**
 * Reads what a form shows only when it is asked to: opens each shut tab and section in turn, reads what has come, goes into what is
 * shut inside it, and puts the page back as it was.
 */
import type { FoundField } from '../read-form.ts'
import type { SubmitGuard } from '../submit-guard.ts'
import type { Fold } from './fold.ts'
import { isOpen } from './fold.ts'
import { holdsFields } from './holds-fields.ts'
import { mergeFolded } from './merge-folded.ts'
import { type Folding, openFold } from './open-fold.ts'
import { openIn, putBack } from './put-back.ts'
import { shutFolds } from './shut-folds.ts'

/** More of them have no report form, and a person would not want to watch. */
const MOST = 20
/** Milliseconds for all of them. */
const LONGEST = 20_000

export type ReadFolded = {
  found: FoundField[]
  /** Names of what stayed shut though it may hold fields. */
  shut: string[]
}

export async function readFolded(folding: Folding, readAgain: () => FoundField[], guard: SubmitGuard): Promise<ReadFolded> {
  const end = performance.now() + LONGEST
  let found = readAgain()
  let count = 0
  const stayed: Fold[] = []

  const goInto = async (around: string): Promise<void> => {
    const was = openIn(folding, around)
    for (const key of was) await goInto(key)
    const shut = shutFolds(folding.foldsNow()).filter((fold) => fold.around === around)
    for (const fold of shut) {
      if (++count > MOST || performance.now() > end || !(await openFold(folding, guard, fold.key))) {
        stayed.push(fold)
        continue
      }
      found = mergeFolded(found, readAgain(), fold)
      await goInto(fold.key)
      if (fold.isDialog) await openFold(folding, guard, fold.key, false)
    }
    if (shut.length > 0) await putBack(folding, guard, around, was)
  }
  await goInto('')

  const barsWithFields = new Set(
    folding.foldsNow().flatMap((fold) => (isOpen(fold) && fold.panel && holdsFields(fold.panel) ? barOf(fold) : [])),
  )
  const named = stayed.filter((fold) => (fold.panel ? holdsFields(fold.panel) : barsWithFields.has(barOf(fold))))
  return { found: found.map((one, i) => ({ ...one, field: { ...one.field, id: `f${i}` } })), shut: named.map(({ name }) => name) }
}

function barOf({ opener, isTab }: Fold): Element | null {
  return isTab ? opener.closest('[role=tablist]') : null
}
