import { differingWord } from '../text/differing-word.ts'
import { isWithinDistance } from '../text/edit-distance.ts'

/** A word that is shorter is another one («Khu A», «Khu B»), and so is a number. */
const SHORTEST_WORD = 3

/**
 * Whether one name of a party cell may be the other mistyped: they differ only by letters that sound alike in one or the other part of the country («Bàu Xúng», «Bàu Súng»), or by one letter of one word
 * («Vườn Hẹn», «Vườn Hẹ»). Both are keys with tones: «Đồng Vựa» is not «Đồng Bừa». It says only that a slip is likely.
 */
export function isLikelySlip(typed: string, known: string): boolean {
  if (typed === known) return false
  if (soundKey(typed) === soundKey(known)) return true
  const pair = differingWord(typed, known)
  if (!pair) return false
  const [word, other] = pair
  return Math.max(word.length, other.length) >= SHORTEST_WORD && toneOf(word) === toneOf(other) && isWithinDistance(word, other, 1)
}

/** The digits of a word: its tone, or all of a number. */
function toneOf(word: string): string {
  return word.replace(/\D/g, '')
}

function soundKey(key: string): string {
  return key
    .replace(/\btr/g, 'ch')
    .replace(/\bx/g, 's')
    .replace(/\b(?:gi|r)(?=[aeiouy])/g, 'd')
    .replace(/\bl(?=[aeiouy])/g, 'n')
    .replace(/y/g, 'i')
}
