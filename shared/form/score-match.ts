/**
 * How sure it is that a value of the report belongs into a field: 0 (no) to 1 (the same words). Words that are rare among
 * the labels at hand weigh more; words of another meaning, time, party cell or kind of value push the score down.
 */
import { actFactors } from './acts-of-report.ts'
import { fromFactor } from './at-least.ts'
import type { ReportRow } from '../reports/report.ts'
import { isNumberKind } from '../reports/report-words.ts'
import type { Field } from './field.ts'
import { FILLERS, saysLittle } from './fillers.ts'
import { halfPeriods, isWholePeriod } from './half-periods.ts'
import { termWord } from './join-terms.ts'
import { kindFactor, optionFactor } from './kind-fits.ts'
import { monthsBesideQuarters, otherPeriods, preferMainPeriod } from './main-period.ts'
import { ASKED, makeLikeness } from './make-likeness.ts'
import { judgeFactor, markFactor } from './marks-given.ts'
import { START_BIT, type Side } from './match-side.ts'
import { meaningOf, numberFactor } from './meaning.ts'
import { onlyOffers } from './only-offers.ts'
import { organisationFactor } from './organisations.ts'
import { bodyFactor } from './other-bodies.ts'
import { rateFactors } from './rates-of-what.ts'
import { readSides } from './read-sides.ts'
import { areSamePeriod } from './said-period.ts'
import { canAnswer } from './same-question.ts'

/** Why a match scores as it does; each has its sentence. */
export type MatchWhy = 'same-code' | 'same-label' | 'similar-label' | 'between-neighbours'

/** Of one value: the fields that it may belong into, by index, each above 0 and mostly up to 1, more where several things speak for the pair. */
export type Confidences = ReadonlyMap<number, number>

export type Scores = {
  /** By the index of the value. */
  confidences: Confidences[]
  /** How alike the words of a pair are, and what the rest says of it (1: nothing against it), by index: also of pairs that do not come to `POSSIBLE`. */
  hint(row: number, field: number): { words: number; factor: number }
  why(row: ReportRow, field: Field, confidence: number): MatchWhy
}

/** A box for text takes a day as well. */
const NEARLY = 0.85
const DAY = termWord('ngày')
/** «Phần 4. Tổng hợp của cá nhân trong quý», where the report has values of months and of quarters; not «Từng tháng trong quý». */
const OF_QUARTER = /^(?!.*tháng).*(?:trong|cả|của) quý(?!\p{L})/iu
/** What organisations, options, numbering and codes can still add to a pair: ×1.2, ×1.1, +0.05 and, with a factor above a half, +0.3. */
const MOST_FACTOR = 1.32
/** From here a pair may be filled without asking, if its margin holds. */
export const SURE = 0.56
/** From here it may be where nothing speaks against it, and neither the value nor the field has anything else that comes near. */
export const ALONE = 0.5
/** Below this no pair is thought of. Lower finds more paraphrases, and more of them wrong. */
export const POSSIBLE = 0.45
/** From here two labels say the same; one of them with one word more says something else. */
const EXACT = 0.97
/** The same criterion of a scale: enough, unless it is somebody else's mark. */
const JUDGED = 0.75
/** A list that alone offers the value, and whose label shares at least a hint with it. */
const OFFERED = 0.65
const HINT = 0.15
/** A box for text, where one list alone offers all the values that the report names. */
const UNOFFERED = 0.5
/** Pairs whose words alone come to less are not looked at further: no factor lifts them over the threshold of a match. */
const HOPELESS = 0.3

/** Weights are taken from the labels of this report and this form, so that «đảng viên» says little where every label has it. */
export function scoreMatches(rows: readonly ReportRow[], all: readonly Field[]): Scores {
  const sides = readSides(rows, all)
  const { fields, places, values, organisations, hasSameLabel } = sides
  const likenessTo = makeLikeness(sides)
  const hasMarks = places.some(({ takesMarks }) => takesMarks)
  const isOther = otherPeriods(rows)
  const isOfMonth = monthsBesideQuarters(rows)
  const isOfQuarter = fields.map(({ section }) => OF_QUARTER.test(section.at(-1)?.normalize('NFC') ?? ''))
  const halves = halfPeriods(rows, fields)
  const actFactor = actFactors(rows, fields)
  const rateFactor = rateFactors(rows, values, fields, places)
  const offers = onlyOffers(rows, fields, places, organisations)
  const likenesses = rows.map((_, i) => likenessTo(i))
  const wordsOf = (i: number, j: number) => {
    const place = places[j] as Side
    const likeness = likenesses[i]?.[j] as number
    if (hasSameLabel(i, j)) return 1
    return Math.max(likeness, knownWorth(values[i] as Side, place, likeness), offers.get(i) === j ? offerWorth(place, likeness) : 0)
  }
  /** What beside the words speaks for and against a pair. */
  const suits = (i: number, j: number) => {
    const [row, value, field, place] = [rows[i] as ReportRow, values[i] as Side, fields[j] as Field, places[j] as Side]
    return (
      kindFactor(row, field, value, place) *
      answerFactor(row, field, place) *
      (isOther[i] !== '' && !namesPeriod(value, place, isOther[i] === 'year' ? /^y:/ : /^[mqy]:/) ? 0.5 : 1) *
      (isOfMonth[i] && isOfQuarter[j] ? 0.5 : 1) *
      (offers.has(i) && offers.get(i) !== j && /text$/.test(field.kind) && row.value.includes(';') ? UNOFFERED : 1) *
      judgeFactor(row, field) *
      markFactor(row, field, place.takesMarks, hasMarks) *
      organisationFactor(row, field, organisations) *
      (halves[j] && isWholePeriod(row) ? 0.3 : 1) *
      fromFactor(row, field) *
      actFactor(i, j) *
      rateFactor(i, j) *
      bodyFactor(row, field, sides.parents.get(field)?.label) *
      optionFactor(row, field)
    )
  }
  const scoreOf = (i: number, j: number) => {
    const words = wordsOf(i, j)
    if (words < HOPELESS) return 0
    const [row, value, field, place] = [rows[i] as ReportRow, values[i] as Side, fields[j] as Field, places[j] as Side]
    const numbers = numberFactor(value, place)
    if (isHopeless(words, numbers)) return 0
    const meaning = numbers * meaningOf(row, value, place)
    if (isHopeless(words, meaning)) return 0
    const factor = meaning * suits(i, j)
    const numbered = value.numbering !== '' && value.numbering === place.numbering ? 0.05 : 0
    // The same code is strong evidence, but field names like «c1» also meet by chance: the words must agree as well.
    const exact = (likenesses[i]?.[j] as number) > EXACT && meaning === 1 ? 0.03 : 0
    // «T1» for the value of January, and not the sum beside it; «Quý IV» for that of the quarter, and not its last month.
    const dated = factor > NEARLY && areSamePeriod(value.said, place.said) ? 0.06 : 0
    const score = words * factor + numbered + exact + dated + (factor > 0.5 && sameCode(row, field) ? 0.3 : 0)
    // What something speaks against needs more than that nothing else comes near.
    return factor < 1 && score < SURE ? Math.min(score, ALONE - 0.01) : score
  }
  const confidences = rows.map((_, i) => {
    const value = values[i] as Side
    const likeness = likenesses[i] as Float64Array
    const mayBeKnown = value.questions.length > 0 || value.criterion !== ''
    const found = new Map<number, number>()
    for (let j = 0; j < fields.length; j++) {
      // Most pairs of a large form end here.
      if ((likeness[j] as number) < HOPELESS && !mayBeKnown && offers.get(i) !== j && !hasSameLabel(i, j)) continue
      const score = scoreOf(i, j)
      if (score > 0) found.set(j, score)
    }
    return found
  })
  return {
    confidences: preferMainPeriod(rows, confidences),
    hint: (i, j) => ({
      words: isPart(values[i] as Side, places[j] as Side) ? 0 : wordsOf(i, j),
      factor:
        numberFactor(values[i] as Side, places[j] as Side) *
        meaningOf(rows[i] as ReportRow, values[i] as Side, places[j] as Side) *
        suits(i, j) *
        // «Đại biểu Đảng ủy về dự» between two others is no rate.
        ((values[i] as Side).percent && !(places[j] as Side).percent && saysMuch(places[j] as Side) ? 0.5 : 1),
    }),
    why: (row, field, confidence) => (sameCode(row, field) ? 'same-code' : confidence > 0.97 ? 'same-label' : 'similar-label'),
  }
}

/** «Điểm tiêu chí 3» and «TC3. Công tác chuẩn bị»; not «7. Buổi họp kéo dài bao nhiêu phút?», which asks something known and shares not a word. */
function sameCriterion(value: Side, place: Side, likeness: number): boolean {
  return value.criterion !== '' && value.criterion === place.criterion && (place.questions.length === 0 || likeness >= HINT)
}

/** What is known of two labels beyond the words that they share. */
function knownWorth(value: Side, place: Side, likeness: number): number {
  return asksTheSame(value, place) ? ASKED : sameCriterion(value, place, likeness) ? JUDGED : 0
}

/** Of the only list that offers a value, and of the only date of a form for the only day. */
function offerWorth(place: Side, likeness: number): number {
  if (saysOnlyDay(place)) return ASKED
  return likeness >= HINT || saysNothing(place) ? OFFERED : 0
}

/** «Ngày … tháng … năm …» above the names of those who sign. */
function saysOnlyDay(place: Side): boolean {
  return [...place.own].every((word) => word === DAY || FILLERS.has(word))
}

/** «Thôn Đoài – Kết quả» over its grades: the name of the party cell is no word of the question. */
function saysNothing(place: Side): boolean {
  return [...place.own].every((word) => FILLERS.has(word))
}

function saysMuch({ own }: Side): boolean {
  return [...own].filter((word) => !saysLittle(word)).length > 1
}

/** All that one of them says the other says, too, and more: «Kết nạp» and «Trong đó kết nạp nữ» are a whole and its part. */
function isPart(value: Side, place: Side): boolean {
  const mine = [...value.own].filter((word) => !saysLittle(word))
  const theirs = [...place.own].filter((word) => !saysLittle(word))
  const saysMore = mine.some((word) => !place.all.has(word))
  return saysMore !== theirs.some((word) => !value.all.has(word))
}

/** Whole labels that are known to ask for one thing, in whatever words. */
function asksTheSame(value: Side, place: Side): boolean {
  return value.questions.length > 0 && place.questions.some((question) => value.questions.includes(question))
}

function isHopeless(words: number, factor: number): boolean {
  return factor * MOST_FACTOR <= 0.5 && words * factor * MOST_FACTOR + 0.05 < POSSIBLE
}

/** Whether a field says of which time it is, in any words, or by the very month, quarter or year; `numbers`: which of them tell it. «Tháng 12» is not that of the year before. */
function namesPeriod(value: Side, place: Side, numbers: RegExp): boolean {
  return (
    place.timeAll !== 0 ||
    (place.narrowingAll & START_BIT) !== 0 ||
    place.numbersAll.some((word) => numbers.test(word) && value.all.has(word))
  )
}

/** A field that asks a known question is not answered by what looks like no answer to it, unless it offers it: «20» is the name of no party cell. */
function answerFactor(row: ReportRow, field: Field, place: Side): number {
  return row.value === '' ||
    field.kind === 'number' ||
    ((place.unit !== '' || (field.row !== '' && field.column !== '')) && isNumberKind(row.kind)) ||
    canAnswer(place.questions, row.value.trim()) ||
    optionFactor(row, field) > 1
    ? 1
    : 0.2
}

function sameCode(row: ReportRow, field: Field): boolean {
  const code = row.code.toLowerCase()
  const marked = /[a-z]/.test(code) && /\d/.test(code)
  return marked && (field.name.toLowerCase() === code || field.labels.some((label) => label.text.toLowerCase().startsWith(`${code} `)))
}
