/** How much a word tells: rare ones among the labels at hand more than common ones. */
import { COMMON, FILLERS } from './fillers.ts'
import type { Side } from './match-side.ts'

const FILLER_WEIGHT = 0.12
const COMMON_WEIGHT = 0.35

export function makeWeights(sides: readonly Side[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>()
  for (const side of sides) for (const word of side.own) seen.set(word, (seen.get(word) ?? 0) + 1)
  const all = Math.log(sides.length + 1)
  return new Map([...seen].map(([word, count]) => [word, base(word) * (0.25 + Math.log((sides.length + 1) / count) / all)]))
}

function base(word: string): number {
  return FILLERS.has(word) ? FILLER_WEIGHT : COMMON.has(word) ? COMMON_WEIGHT : 1
}
