/** How far the words of each value and of each field agree, for all fields of a form at once: only shared words are looked at. */
import { FILLERS, type Side } from './match-side.ts'

/** Of one value: per field 0 (no word in common) to 1 (the same words). */
export type CompareWords = (value: Side) => Float64Array

type Holder = { place: number; isOwn: boolean }

/** `weights` of words; a word without one says nothing. Words found only in the surroundings of a side count four fifths. */
export function makeCompareWords(places: readonly Side[], weights: ReadonlyMap<string, number>): CompareWords {
  const weigh = (word: string) => weights.get(word) ?? 0
  const total = (side: Side) => [...side.own].reduce((sum, word) => sum + weigh(word), 0)
  const totals = places.map(total)
  const holders = new Map<string, Holder[]>()
  places.forEach((side, place) => {
    for (const word of side.all) {
      const isOwn = side.own.has(word)
      const known = holders.get(word)
      if (known) known.push({ place, isOwn })
      else holders.set(word, [{ place, isOwn }])
    }
  })
  return (value) => {
    const there = new Float64Array(places.length)
    const back = new Float64Array(places.length)
    const joined = new Uint8Array(places.length)
    for (const word of value.all) {
      const weight = weigh(word)
      const isMine = value.own.has(word)
      const says = !FILLERS.has(word)
      for (const { place, isOwn } of holders.get(word) ?? []) {
        if (isMine) there[place] = (there[place] as number) + (isOwn ? weight : weight * 0.8)
        if (isOwn) back[place] = (back[place] as number) + (isMine ? weight : weight * 0.8)
        if (says && (isMine || isOwn)) joined[place] = 1
      }
    }
    const mine = total(value)
    return there.map((found, place) =>
      agreement(share(found, mine), share(back[place] as number, totals[place] as number), joined[place] === 1),
    )
  }
}

/** Sums in another order differ in their last digits: the same words are exactly 1. */
function share(found: number, total: number): number {
  return total === 0 ? 0 : Math.min(1, Math.round((found / total) * 1e9) / 1e9)
}

function agreement(there: number, back: number, joined: boolean): number {
  if (there === 0 || back === 0) return 0
  // Words like «số», «báo cáo», «kỳ» join nothing by themselves, unless there is nothing else on either side.
  const onlyFillers = !joined && !(there > 0.99 && back > 0.99)
  return ((2 * there * back) / (there + back)) * (onlyFillers ? 0.4 : 1)
}
