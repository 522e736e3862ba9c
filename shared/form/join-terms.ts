/** Several syllables that are one term («đảng viên», «có lý do») become one word, whichever of its spellings stands there; so do months, quarters, years and days. */
import { expandSpelling } from './expand-spelling.ts'
import { LABEL_SPELLINGS } from './label-terms.ts'
import { readPeriodWord } from './period-words.ts'
import { syllables } from './syllables.ts'
import { TURNED } from './term-groups.ts'

const [AND = ''] = syllables('và')
/** All spellings, syllable by syllable. `word`: the term that ends here; '' where none does. */
type Step = { word: string; readonly next: Map<string, Step> }
const start: Step = { word: '', next: new Map() }

function addSpelling(parts: readonly string[], word: string): void {
  let step = start
  for (const part of parts) {
    const next = step.next.get(part) ?? { word: '', next: new Map() }
    step.next.set(part, next)
    step = next
  }
  step.word = word
}

for (const [term, ...spellings] of LABEL_SPELLINGS) {
  const word = term
    .split(' + ')
    .map((part) => syllables(part).join('_'))
    .join(' ')
  for (const spelling of [term, ...spellings].flatMap(expandSpelling)) {
    const parts = syllables(spelling)
    addSpelling(parts, word)
    // «A và B» is also written «A, B».
    if (parts.includes(AND))
      addSpelling(
        parts.filter((part) => part !== AND),
        word,
      )
  }
}

/** The word that a term of `label-terms.ts` becomes in `words`. */
export function termWord(term: string): string {
  return joinTerms(syllables(term)).join(' ')
}

const COMES = syllables('có mặt').join('_')
/** By the last syllable before «có mặt». */
const turns = new Map(
  TURNED.flatMap(([term, ...before]) => before.map((word) => [syllables(word).at(-1) ?? '', syllables(term).join('_')] as const)),
)

export function joinTerms(parts: readonly string[]): string[] {
  const words: string[] = []
  for (let i = 0; i < parts.length; ) {
    const taken = readPeriodWord(parts, i) ?? readTerm(parts, i)
    const turned = taken.word === COMES ? turns.get(parts[i - 1] ?? '') : undefined
    if (turned && words.at(-1) === parts[i - 1]) words[words.length - 1] = turned
    else words.push(...taken.word.split(' '))
    i += taken.length
  }
  return words
}

/** The longest term that begins at a syllable; else the syllable itself. «Sinh hoạt thường kỳ tháng 11»: the month is no part of a term that is whole without it, as «đầu quý III» is not. */
function readTerm(parts: readonly string[], from: number): { word: string; length: number } {
  let found = { word: parts[from] as string, length: 1 }
  let step: Step | undefined = start
  for (let i = from; i < parts.length; i++) {
    step = step.next.get(parts[i] as string)
    if (!step) break
    if (step.word !== '' && (step.word !== found.word || readPeriodWord(parts, i) === undefined))
      found = { word: step.word, length: i - from + 1 }
  }
  return found
}
