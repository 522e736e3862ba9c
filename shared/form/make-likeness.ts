/** How alike the words of a value are to those of every field, in any of the wordings in which either may be read. */
import { aboutSection } from './about-section.ts'
import { type CompareWords, makeCompareWords } from './compare-words.ts'
import type { Field } from './field.ts'
import { titleWords, withoutTitle } from './form-titles.ts'
import { behindLeading, lastLevels, lineOfQuestion, spokenName } from './last-levels.ts'
import type { Side } from './match-side.ts'
import type { Sides } from './read-sides.ts'
import { movesForGood, partOfWhole, saidAgain } from './said-again.ts'
import { makeWeights } from './word-weights.ts'

/** Another wording of the same question: less than the same words, so that these win where a form has both. */
export const ASKED = 0.9

/** By the index of the value: 0–1 for each field. */
export function makeLikeness(sides: Sides): (row: number) => ReturnType<CompareWords> {
  const { places, values, bare } = sides
  const weigh = makeWeights([...places, ...values])
  const compare = makeCompareWords(places, weigh)
  const again = readAgain(sides)
  const compareAgain = makeCompareWords(
    again.map(({ place }) => place),
    weigh,
  )
  const likenessTo = (side: Side) => {
    const found = compare(side)
    for (const [k, worth] of (again.length > 0 ? compareAgain(side) : []).entries()) {
      const { j } = again[k] as (typeof again)[number]
      found[j] = Math.max(found[j] as number, ASKED * worth)
    }
    return found
  }
  return (i) => {
    const found = likenessTo(values[i] as Side)
    const short = bare[i]
    if (short) for (const [j, worth] of likenessTo(short).entries()) found[j] = Math.max(found[j] as number, ASKED * worth)
    return found
  }
}

/** The other wordings of each field: `j` is its index. */
function readAgain({ fields, places, parents, readAgain: read }: Sides): { j: number; place: Side }[] {
  const lastLevel = lastLevels(fields)
  const titles = titleWords(fields)
  const nameOfParent = (field: Field) => {
    const parent = parents.get(field)
    return parent && !parent.isRate ? parent.label : ''
  }
  return fields.flatMap((field, j) => {
    const wordings = [
      saidAgain(field),
      partOfWhole(field),
      lastLevel(field),
      lineOfQuestion(field),
      spokenName(field),
      behindLeading(field),
      movesForGood(field),
      aboutSection(field, nameOfParent(field)),
    ]
    const sides = wordings.flatMap((wording) => (wording ? [read(field, wording)] : []))
    return [...withoutTitle(places[j] as Side, titles), ...sides].map((place) => ({ j, place }))
  })
}
