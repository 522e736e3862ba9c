/** Headings over the whole form, and what they say. */
import type { Field } from './field.ts'
import { saysLittle } from './fillers.ts'
import { labelWords } from './label-words.ts'
import type { Side } from './match-side.ts'

/** Headings over the whole form tell none of its fields apart. */
export function sharedSections(fields: readonly Field[]): ReadonlySet<string> {
  const [first, ...others] = fields
  return new Set(others.length === 0 ? [] : first?.section.filter((title) => others.every(({ section }) => section.includes(title))))
}

/** What the headings over nearly all fields say. */
export function titleWords(fields: readonly Field[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { section } of fields) for (const title of new Set(section)) counts.set(title, (counts.get(title) ?? 0) + 1)
  const titles = [...counts].flatMap(([title, count]) => (count * 10 >= fields.length * 8 && count > 1 ? [title] : []))
  return new Set(titles.flatMap((title) => labelWords(title).words))
}

/** «Hạn chế trong kiểm điểm, xếp loại» in a form about these asks for «Hạn chế»; empty where nothing else is said. */
export function withoutTitle(place: Side, titles: ReadonlySet<string>): Side[] {
  const own = new Set([...place.own].filter((word) => !titles.has(word)))
  return own.size < place.own.size && ![...own].every(saysLittle) ? [{ ...place, own }] : []
}

/** Of headings over the whole form that list several matters («kiểm tra, giám sát và thi hành kỷ luật»), the words that a part of the form is headed by: in other parts they are not what is asked. */
export function dividedWords(fields: readonly Field[], shared: ReadonlySet<string>): ReadonlySet<string> {
  const listing = [...shared].filter((title) => LISTS.test(title.normalize('NFC')))
  if (listing.length === 0) return new Set()
  const parts = new Set(fields.flatMap(({ section }) => section.filter((title) => !shared.has(title))))
  const heads = new Set([...parts].flatMap((title) => labelWords(title).words))
  return new Set(listing.flatMap((title) => labelWords(title).words).filter((word) => heads.has(word)))
}

const LISTS = /,.*(?<!\p{L})và(?!\p{L})/u
