/** Which terms of a list a label says, as bits: the words of a label are few and the lists long, so the words are looked up. */
import { termWord } from './join-terms.ts'

/** Bit `n` stands for the term at place `n`, of at most 31. */
export type TermBits = (words: Iterable<string>) => number

export function termBits(terms: readonly string[]): TermBits {
  const bits = new Map<string, number>()
  for (const [index, word] of terms.map(termWord).entries()) bits.set(word, (bits.get(word) ?? 0) | (1 << index))
  return (words) => {
    let found = 0
    for (const word of words) found |= bits.get(word) ?? 0
    return found
  }
}

/** The same of several lists at once, each with its own number in the answer. */
export function groupBits(groups: readonly (readonly string[])[]): (words: Iterable<string>) => number[] {
  const bits = new Map<string, { group: number; bit: number }[]>()
  for (const [group, terms] of groups.entries())
    for (const [index, word] of terms.map(termWord).entries()) {
      const known = bits.get(word) ?? []
      bits.set(word, known)
      known.push({ group, bit: 1 << index })
    }
  return (words) => {
    const found = groups.map(() => 0)
    for (const word of words) for (const { group, bit } of bits.get(word) ?? NONE) found[group] = (found[group] as number) | bit
    return found
  }
}

const NONE: readonly never[] = []
