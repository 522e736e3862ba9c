/** Which folds of one level were open, and how they come to be so again. */
import type { SubmitGuard } from '../submit-guard.ts'
import { isOpen } from './fold.ts'
import { type Folding, openFold } from './open-fold.ts'

/** Keys of what is open in the fold `around`, or in the page itself for '', also where it is not shown now. */
export function openIn({ foldsNow }: Folding, around: string): string[] {
  return foldsNow()
    .filter((fold) => fold.around === around && isOpen(fold))
    .map((fold) => fold.key)
}

/** `keepsOpened`: what opens for itself stays open, and only tabs go back. */
export async function putBack(
  folding: Folding,
  guard: SubmitGuard,
  around: string,
  was: readonly string[],
  keepsOpened = false,
): Promise<void> {
  for (const key of was) await openFold(folding, guard, key)
  const opened = folding.foldsNow().filter((fold) => {
    // A bar in which no tab was open goes back only where a tab says that pressing it again shuts it.
    const mayShut = fold.isTab ? fold.opener.hasAttribute('aria-expanded') : !keepsOpened || fold.isDialog
    return fold.around === around && mayShut && isOpen(fold) && !was.includes(fold.key)
  })
  for (const { key } of opened) await openFold(folding, guard, key, false)
}
