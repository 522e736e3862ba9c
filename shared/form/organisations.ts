/** Which party cell of a report each field is about. A form that names none is about whichever the person carries over. */
import type { ReportRow } from '../reports/report.ts'
import type { Field } from './field.ts'
import { labelWords, termWord } from './label-words.ts'
import { FILLERS } from './match-side.ts'

/** A field that names the very party cell needs fewer words of its own: «Tổng số» in the row of «Chi bộ Thôn 1». */
const NAMED = 1.2

export type Organisations = { byField: ReadonlyMap<Field, string>; several: boolean }

/** Which party cell of the report each field is about, by the words of its row, section and label. Several equally good ones: none. */
export function organisationsIn(rows: readonly ReportRow[], fields: readonly Field[]): Organisations {
  const names = [...new Set(rows.map((row) => row.organisation.trim()).filter(Boolean))]
  const generic = new Set([termWord('chi bộ'), termWord('đảng bộ'), ...FILLERS])
  const keys = names
    .map((name) => ({ name, words: labelWords(name).words.filter((word) => !generic.has(word)) }))
    .filter((key) => key.words.length > 0)
  const byField = new Map<Field, string>()
  if (names.length < 2) return { byField, several: false }
  const found = new Map<string, string>()
  for (const field of fields) {
    const text = [field.row, field.column, field.label, ...field.section].join(' | ')
    if (!found.has(text)) found.set(text, bestOrganisation(keys, text))
    const name = found.get(text)
    if (name) byField.set(field, name)
  }
  return { byField, several: true }
}

function bestOrganisation(keys: readonly { name: string; words: readonly string[] }[], text: string): string {
  const words = new Set(text.split(' | ').flatMap((part) => labelWords(part).words))
  const held = keys.filter((key) => key.words.every((word) => words.has(word))).sort((a, b) => b.words.length - a.words.length)
  const [first, second] = held
  return first && first.words.length > (second?.words.length ?? 0) ? first.name : ''
}

export function organisationFactor(row: ReportRow, field: Field, organisations: Organisations): number {
  if (!organisations.several) return 1
  const about = organisations.byField.get(field)
  if (about !== undefined) return about === row.organisation.trim() ? NAMED : 0.05
  return organisations.byField.size > 0 ? 0.7 : 1
}
