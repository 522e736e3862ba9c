/** What stands between two values that were placed side by side: a report and a form mostly follow one order. */
import type { Scores } from './score-match.ts'

/** Between two neighbours a shared word is enough; beside one it takes more. */
const BETWEEN = 0.1
const BESIDE = 0.25
/** What speaks against a pair more than this, no order outweighs. */
const LEAST_FACTOR = 0.7

/**
 * Places values that were left over into the fields that were left over where the order of the report is that of the form: `placed[row]` is the index of the row's field, -1 for none. The field must follow
 * that of the row before or precede that of the row after; no other value that is left over may suit it as well, nor another field suit the value. Goes on from what it placed. Returns the new pairs.
 */
export function placeBetweenNeighbours(placed: readonly number[], fields: number, hint: Scores['hint']): ReadonlyMap<number, number> {
  const at = [...placed]
  const taken = new Set(at)
  const found = new Map<number, number>()
  const worth = (row: number, field: number) => {
    const { words, factor } = hint(row, field)
    return factor < LEAST_FACTOR ? 0 : words * factor
  }
  const isFree = (field: number) => field >= 0 && field < fields && !taken.has(field)
  const isBest = (row: number, field: number, own: number) => {
    for (let other = 0; other < fields; other++) if (other !== field && isFree(other) && worth(row, other) >= own) return false
    return at.every((place, other) => other === row || place >= 0 || worth(other, field) < own)
  }
  const place = (row: number) => {
    const before = at[row - 1] ?? -1
    const after = at[row + 1] ?? -1
    const isBetween = before >= 0 && after === before + 2
    const field = isBetween || (before >= 0 && after < 0) ? before + 1 : before < 0 && after >= 0 ? after - 1 : -1
    if (!isFree(field)) return false
    const own = worth(row, field)
    if (own < (isBetween ? BETWEEN : BESIDE) || !isBest(row, field, own)) return false
    at[row] = field
    taken.add(field)
    found.set(row, field)
    return true
  }
  for (let goesOn = true; goesOn; ) {
    goesOn = false
    for (let row = 0; row < at.length; row++) if ((at[row] as number) < 0 && place(row)) goesOn = true
  }
  return found
}
