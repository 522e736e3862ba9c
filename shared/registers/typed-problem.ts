import type { TypedCounts } from './dataset.ts'

/** Why counts typed by hand cannot be used as they stand; the meeting waits for a correction. */
export type TypedProblem = 'present-exceeds-required' | 'counts-disagree' | 'said-twice'

/** What is wrong in the counts themselves. Fewer people than had to come are no contradiction: the others have no mark yet. */
export function typedProblemOf({ required, present, excused, unexcused, absent }: TypedCounts): TypedProblem | undefined {
  if (required === undefined || present === undefined) return undefined
  if (present > required) return 'present-exceeds-required'
  return present + (absent ?? (excused ?? 0) + (unexcused ?? 0)) > required ? 'counts-disagree' : undefined
}
