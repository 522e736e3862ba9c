/**
 * How sure it is that a value of the report belongs into a field: 0 (no) to 1 (the same words). Words that are rare among
 * the labels at hand weigh more; words of another meaning, time, party cell or kind of value push the score down.
 */
import type { ReportRow } from '../reports/report.ts'
import type { Field } from './field.ts'
import { COMMON_TERMS, CONTRASTS, FILLER_WORDS, NARROWING, OTHER_TIME } from './label-terms.ts'
import { labelWords, termWord } from './label-words.ts'
import { matchOption } from './match-option.ts'

/** Why a match scores as it does; each has its sentence. */
export type MatchWhy = 'same-code' | 'same-label' | 'similar-label' | 'table-place'

export type Side = {
  numbering: string
  unit: string
  own: ReadonlySet<string>
  /** Own words and those of the surroundings. */
  all: ReadonlySet<string>
  percent: boolean
}

export type Scorer = (row: ReportRow, field: Field) => { confidence: number; why: MatchWhy }

const FILLERS = new Set([...FILLER_WORDS.split(' ').flatMap((word) => labelWords(word).words), termWord('số lượng'), termWord('số liệu')])
const CONTRAST_WORDS = CONTRASTS.map((group) => group.map(termWord))
const NARROWING_WORDS = NARROWING.map(termWord)
const OTHER_TIME_WORDS = new Set(OTHER_TIME.map(termWord))
const RATE = termWord('tỷ lệ')
const COUNTS = ['số', 'số lượng', 'tổng số'].map(termWord)
const COUNTING = [...COUNTS, RATE]
const COMMON = new Set(COMMON_TERMS.map(termWord))
const FILLER_WEIGHT = 0.12
const COMMON_WEIGHT = 0.5

/** Weights are taken from the labels of this report and this form, so that «đảng viên» says little where every label has it. */
export function makeScorer(rows: readonly ReportRow[], fields: readonly Field[]): Scorer {
  const places = new Map(fields.map((field) => [field, readField(field)]))
  const values = new Map(rows.map((row) => [row, readRow(row)]))
  const weigh = makeWeights([...places.values(), ...values.values()])
  const organisations = organisationsIn(rows, fields)
  return (row, field) => {
    const value = values.get(row) ?? readRow(row)
    const place = places.get(field) ?? readField(field)
    if (sameCode(row, field)) return { confidence: 1, why: 'same-code' }
    const base = similarity(value, place, weigh)
    if (base.confidence === 0) return base
    const factor =
      contrast(value, place) *
      otherTime(value, place) *
      narrowing(value, place) *
      kindFactor(row, field, value, place) *
      organisationFactor(row, field, organisations) *
      numberFactor(value, place) *
      optionFactor(row, field)
    const numbered = value.numbering !== '' && value.numbering === place.numbering ? 0.05 : 0
    return { confidence: Math.min(1, base.confidence * factor + numbered), why: base.why }
  }
}

function readField(field: Field): Side {
  const label = labelWords(field.label)
  const inTable = field.row !== '' && field.column !== ''
  const own = new Set(inTable ? [...labelWords(field.row).words, ...labelWords(field.column).words] : label.words)
  const others = [
    ...field.labels.filter((l) => l.source !== 'name').map((l) => l.text),
    ...field.section,
    field.row,
    field.column,
    field.help,
  ]
  const all = new Set(own)
  for (const text of others) for (const word of labelWords(text).words) all.add(word)
  const unit = (field.unit || label.unit || labelWords(field.column).unit || labelWords(field.row).unit).toLowerCase()
  return { numbering: label.numbering || labelWords(field.row).numbering, unit, own, all, percent: unit.includes('%') || own.has(RATE) }
}

function readRow(row: ReportRow): Side {
  const label = labelWords(row.label)
  const own = new Set(label.words)
  const all = new Set([
    ...own,
    ...labelWords(row.organisation).words,
    ...labelWords(row.period).words,
    ...labelWords(row.unit).words,
    ...periodWords(row.period),
  ])
  const percent = row.kind === 'percent' || row.unit.trim() === '%'
  return { numbering: label.numbering, unit: (row.unit || label.unit).trim().toLowerCase(), own, all, percent }
}

/** «Tháng 10/2026» also answers a label that only says «trong tháng». */
function periodWords(period: string): string[] {
  return labelWords(period.replace(/\d+|[IV]+\b/g, ' ')).words.slice(0, 2)
}

function makeWeights(sides: readonly Side[]): (word: string) => number {
  const seen = new Map<string, number>()
  for (const side of sides) for (const word of side.own) seen.set(word, (seen.get(word) ?? 0) + 1)
  const weights = new Map<string, number>()
  for (const [word, count] of seen)
    weights.set(word, base(word) * (0.25 + Math.log((sides.length + 1) / count) / Math.log(sides.length + 1)))
  return (word) => weights.get(word) ?? base(word) * 1.2
}

function base(word: string): number {
  return FILLERS.has(word) ? FILLER_WEIGHT : COMMON.has(word) ? COMMON_WEIGHT : 1
}

/** Words of one side that the other has, by weight; words found only in the surroundings count four fifths. */
function covered(words: ReadonlySet<string>, own: ReadonlySet<string>, all: ReadonlySet<string>, weigh: (word: string) => number): number {
  let total = 0
  let found = 0
  for (const word of words) {
    const weight = weigh(word)
    total += weight
    if (own.has(word)) found += weight
    else if (all.has(word)) found += weight * 0.8
  }
  return total === 0 ? 0 : found / total
}

function similarity(value: Side, place: Side, weigh: (word: string) => number): { confidence: number; why: MatchWhy } {
  if (value.own.size === 0 || place.own.size === 0) return { confidence: 0, why: 'similar-label' }
  const there = covered(value.own, place.own, place.all, weigh)
  const back = covered(place.own, value.own, value.all, weigh)
  if (there === 0 || back === 0) return { confidence: 0, why: 'similar-label' }
  // Words like «số», «báo cáo», «kỳ» join nothing by themselves, unless there is nothing else on either side.
  const joined =
    [...value.own].some((word) => !FILLERS.has(word) && place.all.has(word)) ||
    [...place.own].some((word) => !FILLERS.has(word) && value.all.has(word))
  const onlyFillers = !joined && !(there > 0.99 && back > 0.99)
  const confidence = ((2 * there * back) / (there + back)) * (onlyFillers ? 0.4 : 1)
  return { confidence, why: confidence > 0.97 ? 'same-label' : 'similar-label' }
}

/** Two labels with different terms of one group («có lý do» and «không lý do») mean different things. */
function contrast(value: Side, place: Side): number {
  for (const group of CONTRAST_WORDS) {
    const mine = group.filter((word) => value.own.has(word))
    if (mine.length === 0 || mine.some((word) => place.own.has(word))) continue
    const theirs = group.filter((word) => place.own.has(word))
    if (theirs.length > 0 && !theirs.some((word) => value.all.has(word))) return 0.25
  }
  return 1
}

/** The whole is not a part: «Vắng» is no field for «Vắng có lý do». */
function narrowing(value: Side, place: Side): number {
  const missing = NARROWING_WORDS.some((word) => (value.own.has(word) && !place.all.has(word)) || (place.own.has(word) && !value.all.has(word)))
  return missing ? 0.7 : 1
}

function otherTime(value: Side, place: Side): number {
  for (const word of OTHER_TIME_WORDS)
    if (place.all.has(word) !== value.all.has(word)) return place.own.has(word) || value.own.has(word) ? 0.4 : 0.75
  return 1
}

/** Numbers inside labels («18–30 tuổi», «tháng 10») must agree where both sides have some. */
function numberFactor(value: Side, place: Side): number {
  const numbers = (words: ReadonlySet<string>) => [...words].filter((word) => /\d$/.test(word) && /^(?:[mqy]:)?\d+$/.test(word))
  const theirs = numbers(place.own)
  const mine = numbers(value.own)
  if (theirs.some((word) => !value.all.has(word)) && numbers(value.all).length > 0) return 0.3
  return mine.some((word) => !place.all.has(word)) && numbers(place.all).length > 0 ? 0.3 : 1
}

function kindFactor(row: ReportRow, field: Field, value: Side, place: Side): number {
  if (field.kind === 'file') return 0
  const fieldIsDate = field.kind === 'date'
  if (row.kind === 'date') return fieldIsDate ? 1 : field.kind === 'text' ? 0.95 : 0
  if (fieldIsDate) return 0
  // Words do not answer «Số …» or «Tỷ lệ …».
  if (!/\d/.test(row.value) && row.value !== '' && row.kind !== 'mark' && COUNTING.some((word) => place.own.has(word))) return 0.2
  if (field.kind === 'number' && !/\d/.test(row.value) && row.value !== '') return 0
  if (field.kind === 'check' && row.kind !== 'mark' && row.kind !== 'choice' && row.kind !== 'text') return 0
  const isNumber = row.kind === 'integer' || row.kind === 'decimal' || row.kind === 'percent'
  if (isNumber && field.kind === 'long-text') return 0.6
  if (isNumber && value.percent !== place.percent) {
    if (place.percent) return 0.2
    return place.unit !== '' || COUNTS.some((word) => place.own.has(word)) ? 0.2 : 0.8
  }
  return 1
}

/** A list that offers the very value speaks for itself; one that does not offer it speaks against. */
function optionFactor(row: ReportRow, field: Field): number {
  if (field.kind !== 'choice' || field.options.length === 0 || row.value === '' || row.kind === 'mark') return 1
  return matchOption(row.value, field.options).index === undefined ? 0.7 : 1.1
}

function sameCode(row: ReportRow, field: Field): boolean {
  const code = row.code.toLowerCase()
  const marked = /[a-z]/.test(code) && /\d/.test(code)
  return marked && (field.name.toLowerCase() === code || field.labels.some((label) => label.text.toLowerCase().startsWith(`${code} `)))
}

type Organisations = { byField: ReadonlyMap<Field, string>; several: boolean }

/** Which party cell of the report each field is about, by the words of its row, section and label. Several equally good ones: none. */
function organisationsIn(rows: readonly ReportRow[], fields: readonly Field[]): Organisations {
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

function organisationFactor(row: ReportRow, field: Field, organisations: Organisations): number {
  if (!organisations.several) return 1
  const about = organisations.byField.get(field)
  if (about !== undefined) return about === row.organisation.trim() ? 1 : 0.05
  return organisations.byField.size > 0 ? 0.7 : 1
}
