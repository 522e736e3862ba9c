import type { RunOutcome } from '../contract.ts'
import { forgetLong, readLong, writeLong } from './settings-store.ts'

const KEY = 'ne-nep-last'
/** A store holds 500 kB; what is longer is shown again only after a new click. */
const MAX_LENGTH = 120_000

/** Keeps what the last run said, without anything about a person, so that a sidebar opened later shows it at once. */
export function saveState(outcome: RunOutcome): void {
  const impersonal: RunOutcome = {
    ...outcome,
    rules: outcome.rules.map((group) => ({ ...group, first: [] })),
    questions: outcome.questions.map((question) => ({ ...question, examples: [] })),
  }
  const text = JSON.stringify(impersonal)
  try {
    writeLong(KEY, text.length <= MAX_LENGTH ? text : '')
  } catch {
    // The results are written; an older outcome beside them would be wrong, none is only a blank.
    forgetLong(KEY)
  }
}

/** What the last run said; null when there was none or it was too large to keep. */
export function loadState(): RunOutcome | null {
  const text = readLong(KEY)
  if (text === null) return null
  try {
    return JSON.parse(text) as RunOutcome
  } catch {
    // A text cut short by a failed write is no outcome; the next run replaces it.
    return null
  }
}
