import { isWithinDistance } from '../text/edit-distance.ts'
import { foldText } from '../text/fold-text.ts'

/** Whether one name may be another mistyped: one word differs, by a letter or by its tone. Both are keys of names. */
export function isNameSlip(key: string, known: string): boolean {
  const [words, others] = [key.split(' '), known.split(' ')]
  const differing = words.flatMap((word, i) => (word === others[i] ? [] : [[word, others[i] ?? ''] as const]))
  const [pair] = differing
  if (words.length !== others.length || differing.length !== 1 || !pair) return false
  return foldText(pair[0]) === foldText(pair[1]) || isWithinDistance(pair[0], pair[1], 1)
}
