import { termWord } from './join-terms.ts'
import { labelWords } from './label-words.ts'
import { COMMON_TERMS, FILLER_TERMS, FILLER_WORDS } from './term-groups.ts'

/** Words, as `labelWords` gives them, that say little in a label of a form. */
export const FILLERS: ReadonlySet<string> = new Set([
  ...FILLER_WORDS.split(' ').flatMap((word) => labelWords(word).words),
  ...FILLER_TERMS.map(termWord),
])

/** Words that many labels of these reports have. */
export const COMMON: ReadonlySet<string> = new Set(COMMON_TERMS.map(termWord))

export function saysLittle(word: string): boolean {
  return FILLERS.has(word) || COMMON.has(word)
}
