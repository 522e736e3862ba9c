import { foldText } from '../text/fold-text.ts'
import type { TypedCounts } from './dataset.ts'
import { isPlaceholder } from '../sheet/value-day.ts'

/** Why counts typed by hand cannot be used as they stand; the meeting waits for a correction. */
export type TypedProblem = 'present-exceeds-required' | 'counts-disagree' | 'said-twice' | 'unreadable'

const NOT_HELD = /^(?:khong|chua|nghi|hoan|kh(?: |$)|ko |n h$)/

/** Whether a text says, where a day or a count belongs, that there was no meeting: «Không họp (nghỉ Tết)». */
export function saysNotHeld(text: string): boolean {
  return NOT_HELD.test(foldText(text))
}

/** Whether something that should be a count is none: «16 (1 muộn)», «ba mươi», «#REF!». A dash, a placeholder or «không họp» say that there is nothing to count. */
export function isUnreadableCount(text: string): boolean {
  return text !== '' && !isPlaceholder(text) && !saysNotHeld(text)
}

/** What is wrong in the counts themselves. Fewer people than had to come are no contradiction as long as one kind of absence is not counted, nor in a pivot, which has no column for those without a mark. */
export function typedProblemOf(counts: TypedCounts, isPivot = false): TypedProblem | undefined {
  const { required, present, excused, unexcused, absent } = counts
  if (present === undefined) return required !== undefined && (absent ?? excused ?? unexcused) !== undefined ? 'unreadable' : undefined
  if (required === undefined) return undefined
  if (present < 0) return 'counts-disagree'
  if (present > required) return 'present-exceeds-required'
  if (isTooMany(counts) && !isTotalAlone(counts)) return 'counts-disagree'
  // «Vắng» is everybody who did not come; of the kinds of absence one may not be counted yet.
  if (absent !== undefined) return present + absent === required ? undefined : 'counts-disagree'
  const accounted = present + (excused ?? 0) + (unexcused ?? 0)
  const isWhole = !isPivot && excused !== undefined && unexcused !== undefined
  return accounted > required || (isWhole && accounted < required) ? 'counts-disagree' : undefined
}

/** Whether more had to come than there are. */
export function isTooMany({ total, required }: TypedCounts): boolean {
  return total !== undefined && total > 0 && required !== undefined && required > total
}

/** «Tổng ĐV 3, phải dự 27, có mặt 26, vắng 1»: the others bear each other out, and even those who came are more than the total: it alone is wrong. */
function isTotalAlone({
  total = 0,
  required,
  present = 0,
  excused = 0,
  unexcused = 0,
  absent = excused + unexcused,
}: TypedCounts): boolean {
  return total < present && absent > 0 && present + absent === required
}
