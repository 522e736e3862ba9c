/** Opens what must be open for a field to be shown, from outside inwards. */
import type { SubmitGuard } from '../submit-guard.ts'
import { isOpen } from './fold.ts'
import { type Folding, openFold } from './open-fold.ts'

/** `there`: all was open already. `shut`: something does not open. */
export async function turnTo(
  folding: Folding,
  guard: SubmitGuard,
  chains: readonly (readonly string[])[],
): Promise<'there' | 'opened' | 'shut'> {
  let answer: 'there' | 'opened' = 'there'
  const wanted = chains.flat()
  // One sheet hides whatever lies below it.
  for (const fold of folding.foldsNow())
    if (fold.isDialog && isOpen(fold) && !wanted.includes(fold.key)) await openFold(folding, guard, fold.key, false)
  for (const key of wanted) {
    if (folding.foldsNow().some((fold) => fold.key === key && isOpen(fold))) continue
    if (!(await openFold(folding, guard, key))) return 'shut'
    answer = 'opened'
  }
  return answer
}
