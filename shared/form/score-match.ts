/**
 * How sure it is that a value of the report belongs into a field: 0 (no) to 1 (the same words). Words that are rare among
 * the labels at hand weigh more; words of another meaning, time, party cell or kind of value push the score down.
 */
import { fromFactor } from './at-least.ts'
import type { ReportRow } from '../reports/report.ts'
import { aboutSection } from './about-section.ts'
import { addedUpRows } from './added-up-rows.ts'
import { isNumberKind } from '../reports/report-words.ts'
import { makeCompareWords } from './compare-words.ts'
import { behindLeading, lastLevels, lineOfQuestion, spokenName } from './last-levels.ts'
import { letteredItems } from './lettered-items.ts'
import { legendColumns } from './legend-columns.ts'
import { daysOfPeriod } from './days-of-period.ts'
import type { Field } from './field.ts'
import { kindFactor, optionFactor } from './kind-fits.ts'
import { gradesOfYear } from './grades-of-year.ts'
import { termWord } from './join-terms.ts'
import { labelWords } from './label-words.ts'
import { FILLERS, saysLittle } from './fillers.ts'
import { dividedWords, sharedSections, titleWords, withoutTitle } from './form-titles.ts'
import { meaningOf, numberFactor } from './meaning.ts'
import { numberedQuestions } from './numbered-questions.ts'
import { ownLanguage } from './own-language.ts'
import { onlyOffers } from './only-offers.ts'
import { rewriteTexts } from './rewrite-texts.ts'
import { makeWeights } from './word-weights.ts'
import { ofMeetings, readFieldSide, readRowSide, START_BIT, type Side } from './match-side.ts'
import { sharedLabels } from './shared-labels.ts'
import { movesForGood, partOfWhole, plainMoves, saidAgain } from './said-again.ts'
import { withoutPrefixes } from './shared-prefixes.ts'
import { canAnswer } from './same-question.ts'
import { namesOfSections } from './names-of-sections.ts'
import { namedIn, organisationFactor, organisationsIn } from './organisations.ts'
import { findParents } from './sub-items.ts'
import { monthsBesideQuarters, otherPeriods, preferMainPeriod } from './main-period.ts'
import { judgeFactor, markFactor, takesMarks } from './marks-given.ts'
import { monthsOfColumns } from './months-of-columns.ts'
import { inYears, periodsBefore, sameInYears } from './periods-before.ts'
import { yearsOfColumns, yearsOfRows } from './years-of-columns.ts'

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

const DAY = termWord('ngày')
/** «Phần 4. Tổng hợp của cá nhân trong quý», where the report has values of months and of quarters. */
const OF_QUARTER = /(?:trong|cả|của) quý(?!\p{L})(?!.*tháng)/iu
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
/** Another wording of the same question: less than the same words, so that these win where a form has both. */
const ASKED = 0.9
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
  const asked = daysOfPeriod(
    monthsOfColumns(
      yearsOfColumns(namesOfSections(gradesOfYear(sharedLabels(letteredItems(numberedQuestions(ownLanguage(all)))))), rows),
      rows,
    ),
    rows,
  )
  const isSame = sameInYears(rows, asked)
  const plain = plainMoves(rows)
  const spoken = (text: string) => plain(isSame ? inYears(text) : text)
  const fields = asked.map(rewriteTexts(['label', 'row', 'column'], spoken))
  const organisations = organisationsIn(rows, fields)
  const parents = findParents(fields)
  const legends = legendColumns(fields)
  const shared = sharedSections(fields)
  const divided = dividedWords(fields, shared)
  const loose = fields.some((field) => takesMarks(field, shared)) ? shared : undefined
  const places = fields.map((field) =>
    readFieldSide(
      { ...field, column: field.column || (legends.get(field) ?? '') },
      { parent: parents.get(field), named: namedIn(field, organisations), shared, divided, loose },
    ),
  )
  const named = addedUpRows(periodsBefore(yearsOfRows(rows, fields), fields), fields)
  const told = named.map(rewriteTexts(['label'], spoken))
  const values = ofMeetings(told.map(readRowSide))
  const bare = withoutPrefixes(told).map((row) => row && readRowSide(row))
  const weigh = makeWeights([...places, ...values])
  const compare = makeCompareWords(places, weigh)
  const lastLevel = lastLevels(fields)
  const nameOfParent = (field: Field) => {
    const parent = parents.get(field)
    return parent && !parent.isRate ? parent.label : ''
  }
  const titles = titleWords(fields)
  const again = fields.flatMap((field, j) => [
    ...withoutTitle(places[j] as Side, titles).map((place) => ({ j, place })),
    ...[
      saidAgain(field),
      partOfWhole(field),
      lastLevel(field),
      lineOfQuestion(field),
      spokenName(field),
      behindLeading(field),
      movesForGood(field),
      aboutSection(field, nameOfParent(field)),
    ].flatMap((other) =>
      other ? [{ j, place: readFieldSide(other, { named: namedIn(field, organisations), shared, divided, loose }) }] : [],
    ),
  ])
  const compareAgain = makeCompareWords(
    again.map(({ place }) => place),
    weigh,
  )
  const hasMarks = places.some(({ takesMarks }) => takesMarks)
  const isOther = otherPeriods(rows)
  const isOfMonth = monthsBesideQuarters(rows)
  const isOfQuarter = fields.map(({ section }) => OF_QUARTER.test(section.at(-1)?.normalize('NFC') ?? ''))
  const offers = onlyOffers(rows, fields, places, organisations)
  // The very words of the report, however little each of them says: «Số liệu từ ngày».
  const known = new Map<string, number>()
  const nameOf = ({ label }: { label: string }) => {
    const name = labelWords(label).words.join(' ')
    if (!known.has(name)) known.set(name, known.size)
    return known.get(name)
  }
  const names = told.map(nameOf)
  const asksFor = fields.map(nameOf)
  const likenesses: ReturnType<typeof compare>[] = []
  const wordsOf = (i: number, j: number) => {
    const place = places[j] as Side
    const likeness = likenesses[i]?.[j] as number
    if (names[i] === asksFor[j] && names[i] !== known.get('')) return 1
    return Math.max(likeness, knownWorth(values[i] as Side, place), offers.get(i) === j ? offerWorth(place, likeness) : 0)
  }
  /** What beside the words speaks for and against a pair. */
  const suits = (i: number, j: number) => {
    const [row, value, field, place] = [rows[i] as ReportRow, values[i] as Side, fields[j] as Field, places[j] as Side]
    return (
      kindFactor(row, field, value, place) *
      answerFactor(row, field, place) *
      (isOther[i] && !namesPeriod(value, place) ? 0.5 : 1) *
      (isOfMonth[i] && isOfQuarter[j] ? 0.5 : 1) *
      (offers.has(i) && offers.get(i) !== j && /text$/.test(field.kind) && row.value.includes(';') ? UNOFFERED : 1) *
      judgeFactor(row, field) *
      markFactor(row, field, place.takesMarks, hasMarks) *
      organisationFactor(row, field, organisations) *
      fromFactor(row, field) *
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
    // «T1» for the value of January, and not the sum beside it.
    const dated = factor === 1 && (value.said.months & place.said.months) !== 0 ? 0.06 : 0
    const score = words * factor + numbered + exact + dated + (factor > 0.5 && sameCode(row, field) ? 0.3 : 0)
    // What something speaks against needs more than that nothing else comes near.
    return factor < 1 && score < SURE ? Math.min(score, ALONE - 0.01) : score
  }
  const confidences = rows.map((_, i) => {
    const value = values[i] as Side
    const likenessTo = (side: Side) => {
      const found = compare(side)
      for (const [k, worth] of (again.length > 0 ? compareAgain(side) : []).entries()) {
        const { j } = again[k] as (typeof again)[number]
        found[j] = Math.max(found[j] as number, ASKED * worth)
      }
      return found
    }
    const similarities = likenessTo(value)
    const short = bare[i]
    if (short) for (const [j, worth] of likenessTo(short).entries()) similarities[j] = Math.max(similarities[j] as number, ASKED * worth)
    likenesses.push(similarities)
    const found = new Map<number, number>()
    const mayBeKnown = value.questions.length > 0 || value.criterion !== ''
    for (let j = 0; j < fields.length; j++) {
      // Most pairs of a large form end here.
      if ((similarities[j] as number) < HOPELESS && !mayBeKnown && offers.get(i) !== j && names[i] !== asksFor[j]) continue
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
        suits(i, j),
    }),
    why: (row, field, confidence) => (sameCode(row, field) ? 'same-code' : confidence > 0.97 ? 'same-label' : 'similar-label'),
  }
}

/** «Điểm tiêu chí 3» and «TC3. Công tác chuẩn bị». */
function sameCriterion(value: Side, place: Side): boolean {
  return value.criterion !== '' && value.criterion === place.criterion
}

/** What is known of two labels beyond the words that they share. */
function knownWorth(value: Side, place: Side): number {
  return asksTheSame(value, place) ? ASKED : sameCriterion(value, place) ? JUDGED : 0
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

/** Whether a field says of which time it is, in any words, or by the very month, quarter or year. */
function namesPeriod(value: Side, place: Side): boolean {
  return (
    place.timeAll !== 0 ||
    (place.narrowingAll & START_BIT) !== 0 ||
    place.numbersAll.some((word) => /^[mqy]:/.test(word) && value.all.has(word))
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
