/** How far the words of each value and of each field agree, for all fields of a form at once: only shared words are looked at. */
import { FILLERS } from './fillers.ts'
import type { Side } from './match-side.ts'

/** Of one value: per field 0 (no word in common) to 1 (the same words). */
export type CompareWords = (value: Side) => Float64Array

/** Fields that hold a word, and how much of it they hold: 1 in their own words, 0.8 in their surroundings. */
type Holders = { places: Int32Array; shares: Float64Array }

const AROUND = 0.8

/** `weights` of words; a word without one says nothing. Words found only in the surroundings of a side count four fifths. */
export function makeCompareWords(places: readonly Side[], weights: ReadonlyMap<string, number>): CompareWords {
  const weigh = (word: string) => weights.get(word) ?? 0
  const total = (side: Side) => [...side.own].reduce((sum, word) => sum + weigh(word), 0)
  const totals = Float64Array.from(places, total)
  const holders = holdersOf(places)
  const found = new Map<string, Found>()
  /** Values of one table share most words with most fields: what those come to is added up once. */
  const isCommon = (word: string) => (holders.get(word)?.places.length ?? 0) * 2 > places.length
  const add = (to: Found, word: string, isMine: boolean) => {
    const held = holders.get(word)
    if (!held) return
    const weight = weigh(word)
    const says = !FILLERS.has(word)
    const mineShare = isMine ? 1 : AROUND
    for (let i = 0; i < held.places.length; i++) {
      const place = held.places[i] as number
      const holds = held.shares[i] as number
      if (isMine) to.there[place] = (to.there[place] as number) + weight * holds
      if (holds === 1) to.back[place] = (to.back[place] as number) + weight * mineShare
      if (says && (isMine || holds === 1)) to.joined[place] = isMine && holds === 1 ? 2 : Math.max(1, to.joined[place] as number)
    }
  }
  return (value) => {
    const common: string[] = []
    const rare: string[] = []
    for (const word of value.all) (isCommon(word) ? common : rare).push(word)
    const key = common.map((word) => (value.own.has(word) ? `+${word}` : word)).join(' ')
    const known = found.get(key) ?? nothing(places.length)
    if (!found.has(key)) {
      for (const word of common) add(known, word, value.own.has(word))
      found.set(key, known)
    }
    const sums: Found = { there: known.there.slice(), back: known.back.slice(), joined: known.joined.slice() }
    for (const word of rare) add(sums, word, value.own.has(word))
    const { there, back, joined } = sums
    const mine = total(value)
    for (let place = 0; place < there.length; place++) {
      const held = there[place] as number
      if (held > 0)
        there[place] = agreement(share(held, mine), share(back[place] as number, totals[place] as number), joined[place] as number)
    }
    return there
  }
}

/** Per field: how much of the value's words it holds, how much of its words the value holds, and whether a word that says something joins them. */
type Found = { there: Float64Array; back: Float64Array; joined: Uint8Array }

function nothing(count: number): Found {
  return { there: new Float64Array(count), back: new Float64Array(count), joined: new Uint8Array(count) }
}

function holdersOf(places: readonly Side[]): ReadonlyMap<string, Holders> {
  const lists = new Map<string, { places: number[]; shares: number[] }>()
  places.forEach((side, place) => {
    for (const word of side.all) {
      const list = lists.get(word) ?? { places: [], shares: [] }
      lists.set(word, list)
      list.places.push(place)
      list.shares.push(side.own.has(word) ? 1 : AROUND)
    }
  })
  return new Map([...lists].map(([word, list]) => [word, { places: Int32Array.from(list.places), shares: Float64Array.from(list.shares) }]))
}

/** Sums in another order differ in their last digits: the same words are exactly 1. */
function share(found: number, total: number): number {
  return total === 0 ? 0 : Math.min(1, Math.round((found / total) * 1e9) / 1e9)
}

/** `joined`: 2 by a word that both say themselves, 1 by one that only the surroundings of one side say, 0 by none that says something. */
function agreement(there: number, back: number, joined: number): number {
  if (there === 0 || back === 0) return 0
  // Words like «số», «báo cáo», «kỳ» join nothing by themselves, unless there is nothing else on either side.
  const onlyFillers = joined === 0 && !(there > 0.99 && back > 0.99)
  return ((2 * there * back) / (there + back)) * (onlyFillers ? 0.4 : joined === 1 ? 0.75 : 1)
}
