import { differingWord } from '../text/differing-word.ts'
import { isWithinDistance } from '../text/edit-distance.ts'
import { foldText } from '../text/fold-text.ts'

/** Whether one name may be another mistyped: one word differs, by a letter or by its tone. Both are keys of names. */
export function isNameSlip(key: string, known: string): boolean {
  const pair = differingWord(key, known)
  return pair !== undefined && (foldText(pair[0]) === foldText(pair[1]) || isWithinDistance(pair[0], pair[1], 1))
}
