/** The own words of a field, with those that its table, its heading or its unit say for it. */
import { topicOf } from './about-section.ts'
import type { Field } from './field.ts'
import { FILLERS } from './fillers.ts'
import { termWord } from './join-terms.ts'
import { labelWords } from './label-words.ts'
import { quantityOf } from './measure-units.ts'
import { ownWords, RATE } from './own-words.ts'
import { OTHER_TIME_WORDS } from './time-of-headings.ts'

/** `rateOf`: words of the label of whose value the field asks the rate; `general`: the unit of the whole part, '' for none. */
type Implied = { named: 'row' | 'column' | ''; isRate: boolean; rateOf: readonly string[]; general: string }

export function impliedWords(field: Field, { named, isRate, rateOf, general }: Implied): Set<string> {
  const own = new Set(ownWords(field, named, isRate))
  // «Chiếm tỷ lệ» asks for the rate of what stands before it.
  for (const word of rateOf) if (word !== COUNT) own.add(word)
  // «Tất cả các loại» under «2. Thêm vào» asks for what was added.
  const about = quantityOf(general) === 'cells' ? general : (field.section.at(-1) ?? '')
  if (named === '' && own.has(TOTAL) && [...own].every(isOfTotal)) for (const word of topicOf(about)) own.add(word)
  if (isRate) own.add(RATE)
  // «Đi» and «Đến» head the two columns of those who moved.
  const head = labelWords(field.column.split(' – ').at(-1) ?? '').words
  for (const [word, term] of MOVES) if (head.length === 1 && head[0] === word) own.add(term)
  // «Từ» and «Đến» over two boxes for a time.
  if (field.kind === 'time' || field.kind === 'date') for (const [word, term] of ENDS) if (own.has(word)) own.add(term)
  // Every rate is one of many, and what it comes to.
  if (own.has(RATE)) for (const word of OF_RATES) own.delete(word)
  return own
}

function isOfTotal(word: string): boolean {
  return word === TOTAL || FILLERS.has(word) || OTHER_TIME_WORDS.includes(word)
}

const COUNT = termWord('số')
const [TOTAL = ''] = labelWords('tổng').words
const OF_RATES = ['bình quân', 'đạt'].map(termWord)
const MOVES = wordsAndTerms([
  ['đi', 'chuyển đi'],
  ['đến', 'chuyển đến'],
])
const ENDS = wordsAndTerms([
  ['từ', 'bắt đầu'],
  ['đến', 'kết thúc'],
])

function wordsAndTerms(pairs: readonly (readonly [word: string, term: string])[]): (readonly [string, string])[] {
  return pairs.map(([word, term]) => [labelWords(word).words[0] ?? '', termWord(term)])
}
