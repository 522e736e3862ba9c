import { foldText } from '../text/fold-text.ts'
import { oncePerText } from '../text/once-per-text.ts'
import type { Grid, GridValue } from './grid.ts'

const HEADER_ROWS = 15
/** So many headings in two languages show that the office writes both. */
const ENOUGH_HEADINGS = 3
const MAX_TEXT = 120
/** Words of which an English half of a text consists; a half with any other word is kept. */
const ENGLISH = new Set(
  `absent active admission all and april attendance attended august birth branch by card cell cells chair comment comments date dates day deceased
  december duty excused exempt exempted expelled february female from full gender group headcount held id identity in january joined july june leave male march may
  meeting meetings member members membership mobile month name national new no not note notes november number october of official on out party percent
  period person personal phone place position prepared presence present probationary quarter rate rating reason regular remark remarks required roll secretary
  september session sick sessions sex since status suspended telephone temporarily temporary thematic time title to total transfer transferred type unexcused
  unit until updating with without year`.split(/\s+/),
)
const SEPARATOR = /\s*\/\s*|\s*\n\s*|\s+[-–—]\s+/g
const BEHIND_IN_BRACKETS = /^(.*\S)\s*\(([^()]*)\)\s*$/s

/** A tab whose headings are written in two languages («Full name / Họ và tên», «Có mặt (Present)»), read as if every text were written in Vietnamese alone. Any other grid comes back as it is. */
export function keepOneLanguage(grid: Grid): Grid {
  const ownHalf = oncePerText(withoutTranslation)
  const isTranslated = (value: GridValue) => typeof value === 'string' && ownHalf(value) !== value
  const isHeading = (row: readonly GridValue[]) => row.filter(isTranslated).length >= ENOUGH_HEADINGS
  if (!grid.values.slice(0, HEADER_ROWS).some(isHeading)) return grid
  return {
    ...grid,
    values: grid.values.map((row) => row.map((value) => (typeof value === 'string' ? ownHalfOf(value, ownHalf(value)) : value))),
  }
}

/** Where an office writes both languages, «Late / Đến muộn» says in Vietnamese what it says before it in words that need not be known: the half without any sign of Vietnamese goes. */
export function ownHalfOf(text: string, half = withoutTranslation(text)): string {
  if (half !== text) return half
  const [, first = '', second = ''] = TWO_HALVES.exec(text.normalize('NFC')) ?? []
  if (FOREIGN.test(first) && OF_VIETNAMESE.test(second)) return second
  return FOREIGN.test(second) && OF_VIETNAMESE.test(first) ? first : text
}

const TWO_HALVES = /^\s*([^/]+?)\s+\/\s+([^/]+?)\s*$/
/** A word of more letters than a code has, and none that only Vietnamese writes. */
const FOREIGN = /^(?=.*[A-Za-z]{4})[\x20-\x7e]+$/
const OF_VIETNAMESE = /[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/i

/** What is left of a text without its English half; the text itself where it has none. */
function withoutTranslation(text: string): string {
  if (text.length > MAX_TEXT || !/[A-Za-z]{2}/.test(text)) return text
  const [, before = '', inside = ''] = BEHIND_IN_BRACKETS.exec(text) ?? []
  const halves = [
    [before, inside],
    ...[...text.matchAll(SEPARATOR)].map(({ index, 0: { length } }) => [text.slice(0, index), text.slice(index + length)]),
  ] as [string, string][]
  for (const [first, second] of halves) {
    if (first === '' || second === '' || isEnglish(first) === isEnglish(second)) continue
    return isEnglish(first) ? second : first
  }
  return text
}

function isEnglish(text: string): boolean {
  const words = foldText(text)
    .split(' ')
    .filter((word) => !/^(?:\d+(?:st|nd|rd|th)?|q[1-4])$/.test(word))
  return words.length > 0 && words.every((word) => ENGLISH.has(word)) && /^[\x20-\x7e]*$/.test(text)
}
