import type { RunOutcome } from '../contract.ts'

/** Whether any tab was recognised as something to compute with. */
export function hasTables({ tabs }: RunOutcome): boolean {
  return tabs.some((tab) => tab.role !== 'other')
}
