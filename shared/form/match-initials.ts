/** «Phòng Kinh tế, Hạ tầng và Đô thị» is the option «Phòng KT-HT&ĐT»: words, and capitals that stand for the words in their order. */
import { nameKey } from '../text/name-key.ts'
import { writeOutName } from './short-names.ts'

const CAPITALS = /^\p{Lu}{2,6}$/u
const JOINS: ReadonlySet<string> = new Set(['và', 'VÀ'])

/** The one option that shortens a text so, by its index; undefined for none and for several. */
export function initialsOf(text: string, options: readonly string[]): number | undefined {
  const words = wordsOf(text)
  const hits = options.flatMap((option, index) => (isShortFor(wordsOf(option), words) ? [index] : []))
  return hits.length === 1 ? hits[0] : undefined
}

function isShortFor(short: readonly string[], words: readonly string[]): boolean {
  let at = 0
  for (const part of short) {
    // «TH» has a meaning of its own.
    const letters = CAPITALS.test(part) && writeOutName(part) === part ? [...part] : []
    const isInitials = letters.length > 0 && letters.every((letter, i) => words[at + i]?.charAt(0).toUpperCase() === letter)
    if (!isInitials && nameKey(words[at] ?? '') !== nameKey(part)) return false
    at += isInitials ? letters.length : 1
  }
  return at === words.length && short.some((part) => CAPITALS.test(part)) && short.length < words.length
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && !JOINS.has(word))
}
