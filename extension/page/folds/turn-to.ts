/** Opens what must be open for a field to be shown, from outside inwards. False where something stays shut. */
import type { SubmitGuard } from '../submit-guard.ts'
import { type Folding, openFold } from './open-fold.ts'

export async function turnTo(folding: Folding, guard: SubmitGuard, chains: readonly (readonly string[])[]): Promise<boolean> {
  for (const chain of chains) for (const key of chain) if (!(await openFold(folding, guard, key))) return false
  return true
}
