/** Puts the fields that came with an opened fold where they belong among those that are known, in the order of the page. */
import { follows } from '../follows.ts'
import type { FoundField } from '../read-form.ts'
import type { Fold } from './fold.ts'

export function mergeFolded(known: readonly FoundField[], now: readonly FoundField[], fold: Fold): FoundField[] {
  const shown = now.filter(({ field, folds }) => folds.includes(fold.key) && field.access !== 'hidden')
  const byTarget = new Map(shown.map((one) => [one.control.target, one]))
  // What stands in the page while it is not shown was read badly then.
  const merged = known.map((one) => (one.field.access === 'hidden' ? (byTarget.get(one.control.target) ?? one) : one))
  const replaced = new Set<unknown>(known.flatMap(({ field, control }) => (field.access === 'hidden' ? [control.target] : [])))
  const keys = new Set(known.flatMap(({ field }) => (field.access === 'hidden' ? [] : [field.key])))
  const labels = new Map<unknown, string>(known.map(({ field, control }) => [control.target, field.label]))
  // A page may draw the fields of another tab with the same elements; what still moves out of sight keeps its label.
  const added = shown.filter(
    ({ field, control }) => !replaced.has(control.target) && !keys.has(field.key) && labels.get(control.target) !== field.label,
  )
  merged.splice(placeOf(merged, fold), 0, ...added)
  return merged
}

/** Behind what stands beside it in the same fold and was opened before; else before what follows the opener. */
function placeOf(known: readonly FoundField[], { around, opener, isTab }: Fold): number {
  const depth = (folds: readonly string[]) => (around === '' ? 0 : folds.indexOf(around) + 1)
  const last = isTab ? known.findLastIndex(({ folds }) => (around === '' || folds.includes(around)) && folds.length > depth(folds)) : -1
  if (last >= 0) return last + 1
  const next = known.findIndex(({ control }) => control.target.isConnected && follows(opener, control.target))
  return next < 0 ? known.length : next
}
