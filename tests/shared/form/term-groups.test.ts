import { expect, test } from 'vitest'
import { termWord } from '../../../shared/form/join-terms.ts'
import {
  COMMON_TERMS,
  CONTRASTS,
  FILLER_TERMS,
  EVENTS,
  NARROWING,
  OTHER_TIME,
  DETAILS,
  PARTS,
  TURNED,
} from '../../../shared/form/term-groups.ts'

// A term of several words that label-terms.ts does not know is never found in a label: its group would say nothing.
test('every term of a group is one word of labels', () => {
  const terms = [CONTRASTS, NARROWING, DETAILS, PARTS, EVENTS, OTHER_TIME, FILLER_TERMS, COMMON_TERMS, TURNED.map(([term]) => term)].flat(2)
  expect(terms.filter((term) => termWord(term).includes(' '))).toEqual([])
})

// The terms of a group are bits of one whole number: a 33rd would be taken for the first.
test('no group has more terms than a number has bits', () => {
  expect(Math.max(...[...CONTRASTS, NARROWING, DETAILS, PARTS, EVENTS, OTHER_TIME].map((group) => group.length))).toBeLessThanOrEqual(32)
})
