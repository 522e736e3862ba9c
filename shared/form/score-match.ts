/**
 * How sure it is that a value of the report belongs into a field: 0 (no) to 1 (the same words). Words that are rare among
 * the labels at hand weigh more; words of another meaning, time, party cell or kind of value push the score down.
 */
import type { ReportRow } from '../reports/report.ts'
import { aboutSection } from './about-section.ts'
import { isNumberKind } from '../reports/report-words.ts'
import { makeCompareWords } from './compare-words.ts'
import { lastLevels, lineOfQuestion, spokenName } from './last-levels.ts'
import { legendColumns } from './legend-columns.ts'
import { daysOfPeriod } from './days-of-period.ts'
import type { Field } from './field.ts'
import { kindFactor, optionFactor } from './kind-fits.ts'
import { gradesOfYear } from './grades-of-year.ts'
import { COMMON_TERMS, CONTRASTS } from './term-groups.ts'
import { termWord } from './join-terms.ts'
import { labelWords } from './label-words.ts'
import { matchOption } from './match-option.ts'
import { unitsDiffer } from './measure-units.ts'
import { FILLERS } from './fillers.ts'
import { ADDED_UP_BIT, BEFORE_BITS, readFieldSide, readRowSide, START_BIT, type Side, UNMARKED_BIT } from './match-side.ts'
import { periodsDiffer } from './said-period.ts'
import { sharedLabels } from './shared-labels.ts'
import { movesForGood, saidAgain } from './said-again.ts'
import { withoutPrefixes } from './shared-prefixes.ts'
import { canAnswer } from './same-question.ts'
import { namesOfSections } from './names-of-sections.ts'
import { namedIn, type Organisations, organisationFactor, organisationsIn } from './organisations.ts'
import { findParents } from './sub-items.ts'
import { otherPeriods, preferMainPeriod } from './main-period.ts'
import { isMark, judgeFactor, markFactor, takesMarks } from './marks-given.ts'
import { monthsOfColumns } from './months-of-columns.ts'
import { inYears, periodsBefore, sameInYears } from './periods-before.ts'
import { yearsOfColumns, yearsOfRows } from './years-of-columns.ts'

/** Why a match scores as it does; each has its sentence. */
export type MatchWhy = 'same-code' | 'same-label' | 'similar-label' | 'between-neighbours'

/** `confidences[row][field]`, 0–1, more where several things speak for a pair; 0 also for pairs that cannot come to `POSSIBLE`. */
export type Scores = {
  confidences: number[][]
  /** How alike the words of a pair are, and what the rest says of it (1: nothing against it), by index: also of pairs that do not come to `POSSIBLE`. */
  hint(row: number, field: number): { words: number; factor: number }
  why(row: ReportRow, field: Field, confidence: number): MatchWhy
}

const MEETING = termWord('họp')
const DAY = termWord('ngày')
const COMMON = new Set(COMMON_TERMS.map(termWord))
const FILLER_WEIGHT = 0.12
const COMMON_WEIGHT = 0.35
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
  const asked = daysOfPeriod(monthsOfColumns(yearsOfColumns(namesOfSections(gradesOfYear(sharedLabels(all))), rows), rows), rows)
  const isSame = sameInYears(rows, asked)
  const fields = isSame ? asked.map(inYears(['label', 'row', 'column'])) : asked
  const organisations = organisationsIn(rows, fields)
  const parents = findParents(fields)
  const legends = legendColumns(fields)
  const shared = sharedSections(fields)
  const places = fields.map((field) =>
    readFieldSide(
      { ...field, column: field.column || (legends.get(field) ?? '') },
      { parent: parents.get(field), named: namedIn(field, organisations), shared },
    ),
  )
  const named = periodsBefore(yearsOfRows(rows, fields), fields)
  const told = isSame ? named.map(inYears(['label'])) : named
  const values = told.map(readRowSide)
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
      lastLevel(field),
      lineOfQuestion(field),
      spokenName(field),
      movesForGood(field),
      aboutSection(field, nameOfParent(field)),
    ].flatMap((other) => (other ? [{ j, place: readFieldSide(other, { named: namedIn(field, organisations), shared }) }] : [])),
  ])
  const compareAgain = makeCompareWords(
    again.map(({ place }) => place),
    weigh,
  )
  const hasMarks = fields.some(takesMarks)
  const isOther = otherPeriods(rows)
  const offers = onlyOffers(rows, fields, places, organisations)
  // The very words of the report, however little each of them says: «Số liệu từ ngày».
  const nameOf = ({ label }: { label: string }) => labelWords(label).words.join(' ')
  const names = told.map(nameOf)
  const asksFor = fields.map(nameOf)
  const likenesses: ReturnType<typeof compare>[] = []
  const wordsOf = (i: number, j: number) => {
    const place = places[j] as Side
    const likeness = likenesses[i]?.[j] as number
    if (names[i] !== '' && names[i] === asksFor[j]) return 1
    return Math.max(likeness, knownWorth(values[i] as Side, place), offers.get(i) === j ? offerWorth(place, likeness) : 0)
  }
  /** What beside the words speaks for and against a pair. */
  const suits = (i: number, j: number) => {
    const [row, value, field, place] = [rows[i] as ReportRow, values[i] as Side, fields[j] as Field, places[j] as Side]
    return (
      kindFactor(row, field, value, place) *
      answerFactor(row, field, place) *
      (isOther[i] && !namesPeriod(value, place) ? 0.5 : 1) *
      (offers.has(i) && offers.get(i) !== j && /text$/.test(field.kind) && row.value.includes(';') ? UNOFFERED : 1) *
      judgeFactor(row, field) *
      markFactor(row, field, hasMarks) *
      organisationFactor(row, field, organisations) *
      optionFactor(row, field)
    )
  }
  const confidences = rows.map((row, i) => {
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
    return fields.map((field, j) => {
      const words = wordsOf(i, j)
      if (words < HOPELESS) return 0
      const place = places[j] as Side
      const numbers = numberFactor(value, place)
      if (isHopeless(words, numbers)) return 0
      const meaning = numbers * meaningOf(row, value, field, place)
      if (isHopeless(words, meaning)) return 0
      const factor = meaning * suits(i, j)
      const numbered = value.numbering !== '' && value.numbering === place.numbering ? 0.05 : 0
      // The same code is strong evidence, but field names like «c1» also meet by chance: the words must agree as well.
      const exact = (similarities[j] as number) > EXACT && meaning === 1 ? 0.03 : 0
      // «T1» for the value of January, and not the sum beside it.
      const dated = factor === 1 && (value.said.months & place.said.months) !== 0 ? 0.06 : 0
      const score = words * factor + numbered + exact + dated + (factor > 0.5 && sameCode(row, field) ? 0.3 : 0)
      // What something speaks against needs more than that nothing else comes near.
      return factor < 1 && score < SURE ? Math.min(score, ALONE - 0.01) : score
    })
  })
  return {
    confidences: preferMainPeriod(rows, confidences),
    hint: (i, j) => ({
      words: isPart(values[i] as Side, places[j] as Side) ? 0 : wordsOf(i, j),
      factor:
        numberFactor(values[i] as Side, places[j] as Side) *
        meaningOf(rows[i] as ReportRow, values[i] as Side, fields[j] as Field, places[j] as Side) *
        suits(i, j),
    }),
    why: (row, field, confidence) => (sameCode(row, field) ? 'same-code' : confidence > 0.97 ? 'same-label' : 'similar-label'),
  }
}

/** Headings over the whole form tell none of its fields apart. */
function sharedSections(fields: readonly Field[]): ReadonlySet<string> {
  const [first, ...others] = fields
  return new Set(others.length === 0 ? [] : first?.section.filter((title) => others.every(({ section }) => section.includes(title))))
}

/** What the headings over nearly all fields say. */
function titleWords(fields: readonly Field[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { section } of fields) for (const title of new Set(section)) counts.set(title, (counts.get(title) ?? 0) + 1)
  const titles = [...counts].flatMap(([title, count]) => (count * 10 >= fields.length * 8 && count > 1 ? [title] : []))
  return new Set(titles.flatMap((title) => labelWords(title).words))
}

/** «Hạn chế trong kiểm điểm, xếp loại» in a form about these asks for «Hạn chế»; empty where nothing else is said. */
function withoutTitle(place: Side, titles: ReadonlySet<string>): Side[] {
  const own = new Set([...place.own].filter((word) => !titles.has(word)))
  return own.size < place.own.size && ![...own].every(saysLittle) ? [{ ...place, own }] : []
}

/** Of each row, the one list that offers its value, where no other row has an answer for that list; of the only day, the only date. */
function onlyOffers(
  rows: readonly ReportRow[],
  fields: readonly Field[],
  places: readonly Side[],
  organisations: Organisations,
): ReadonlyMap<number, number> {
  const lists = fields.flatMap((field, j) =>
    /^choices?$/.test(field.kind) && (places[j] as Side).timeAll === 0 && field.options.length > 1 && field.options.length <= MOST_OPTIONS
      ? [j]
      : [],
  )
  const answers = new Map<number, number[]>()
  rows.forEach((row, i) => {
    if (!/^(?:choice|text)$/.test(row.kind) || row.value === '' || ANSWER.test(row.value)) return
    const own = lists.filter((j) => organisations.byField.get(fields[j] as Field) === row.organisation.trim())
    const offering = (own.length > 0 ? own : lists).filter((j) =>
      row.value.split(/\s*;\s*/).every((part) => matchOption(part, fields[j]?.options ?? []).index !== undefined),
    )
    for (const j of offering) answers.set(j, [...(answers.get(j) ?? []), offering.length === 1 ? i : -1])
  })
  const dates = fields.flatMap((field, j) => (field.kind === 'date' ? [j] : []))
  const days = rows.flatMap((row, i) => (row.kind === 'date' ? [i] : []))
  if (dates.length === 1 && days.length === 1) answers.set(dates[0] as number, days)
  return new Map([...answers].flatMap(([j, found]) => (found.length === 1 && found[0] !== -1 ? [[found[0] as number, j] as const] : [])))
}

/** Longer lists are places or people: they offer the values of many rows. */
const MOST_OPTIONS = 12
/** Answers that any list may offer. */
const ANSWER = /^(?:có|không|x|đạt|không đạt|khác|[\d\s/.,%-]+|(?:tháng|quý|năm)\b.*)$/iu

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

function makeWeights(sides: readonly Side[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>()
  for (const side of sides) for (const word of side.own) seen.set(word, (seen.get(word) ?? 0) + 1)
  const all = Math.log(sides.length + 1)
  return new Map([...seen].map(([word, count]) => [word, base(word) * (0.25 + Math.log((sides.length + 1) / count) / all)]))
}

function base(word: string): number {
  return FILLERS.has(word) ? FILLER_WEIGHT : COMMON.has(word) ? COMMON_WEIGHT : 1
}

const OTHER_HEAD = 0.5

/** «C. Cấp ủy viên» over «Hoàn thành tốt»: what says nothing of it itself means what its heading says. «Chuyên cần» stands over those who came and those who did not. */
function isHeadedOtherwise(value: Side, place: Side, group: number): boolean {
  const head = place.contrastHead[group] as number
  if (!isOneBit(head) || (head & (value.contrastAll[group] as number)) !== 0) return false
  if (CONTRASTS[group]?.includes('quý')) return false
  if (!CONTRASTS[group]?.includes('vắng')) return value.contrastOwn[group] !== 0
  return head === ABSENT_BIT && value.contrastAll[group] === 0 && value.contrastOwn.some((bits) => bits !== 0)
}

/** In the group that speaks of attendance. */
const ABSENT_BIT = 2

function isOneBit(bits: number): boolean {
  return bits !== 0 && (bits & (bits - 1)) === 0
}

/** Terms and time: what the words of a pair, beside their numbers, say against each other; 1 where they do not. */
function meaningOf(row: ReportRow, value: Side, field: Field, place: Side): number {
  // «6. Kết quả thực hiện nghị quyết kỳ trước» is a criterion, whatever it speaks of.
  const time = isMark(row) && takesMarks(field) ? 1 : otherTime(value, place)
  return contrast(value, place) * time * narrowing(value, place)
}

/** Two labels with different terms of one group («có lý do» and «không lý do») mean different things. */
function contrast(value: Side, place: Side): number {
  if (unitsDiffer(value.unit, place.unit)) return 0.25
  // «Số buổi đã dự» counts other things than «Số đảng viên có mặt».
  if (value.counted !== place.counted && value.counted !== '' && place.counted !== '') return 0.25
  // «Thực dự» beside «Số buổi đã dự» counts people.
  const isOfPeople = value.contrastOwn[0] !== 0 && place.contrastOwn[0] !== 0 && !place.own.has(MEETING)
  if (value.counted === MEETING && isOfPeople && place.unit === '') return 0.6
  let factor = 1
  for (let group = 0; group < value.contrastOwn.length; group++) {
    const mine = value.contrastOwn[group] as number
    const theirs = place.contrastOwn[group] as number
    if (mine !== 0 && theirs !== 0 && (mine & theirs) === 0 && (theirs & (value.contrastAll[group] as number)) === 0) return 0.25
    if (theirs === 0 && isHeadedOtherwise(value, place, group)) factor = OTHER_HEAD
  }
  return factor
}

/** The whole is not a part: «Vắng» is no field for «Vắng có lý do». A field about meetings need not say that it means the regular ones. */
function narrowing(value: Side, place: Side): number {
  if ((place.partsOwn & ~value.partsAll) !== 0) return 0.5
  // «Chức vụ người báo cáo» is not «Người báo cáo».
  if ((value.detailsOwn & ~place.detailsAll) !== 0 || (place.detailsOwn & ~value.detailsAll) !== 0) return 0.7
  const unsaid = place.all.has(MEETING) ? UNMARKED_BIT : 0
  if ((value.eventsOwn !== 0 && place.eventsAll === 0) || (place.eventsOwn !== 0 && value.eventsAll === 0)) return 0.7
  // «Đã tổ chức» under «Chuyên đề»: what says little itself means what its heading says.
  const more = (isVague(place) ? place.narrowingOwn | place.narrowingHead : place.narrowingOwn) & ~value.narrowingAll
  if ((value.narrowingOwn & ~unsaid & ~place.narrowingAll) !== 0 || (more & ~UNMARKED_BIT) !== 0) return 0.7
  // «Họp thường kỳ ngày» for the day of a meeting: the usual one is meant.
  return more === 0 ? 1 : value.all.has(MEETING) ? 0.9 : 0.7
}

function isVague(place: Side): boolean {
  return [...place.own].every(saysLittle)
}

function saysLittle(word: string): boolean {
  return FILLERS.has(word) || COMMON.has(word)
}

function otherTime(value: Side, place: Side): number {
  // «Tháng 8» over the same questions as over those of July.
  if (value.timeAll === 0 && place.timeAll === 0 && periodsDiffer(value.said, place.said)) return 0.3
  if (value.timeAll === place.timeAll) return 1
  if (place.isNow && !value.isLong && value.timeAll === ADDED_UP_BIT) return 0.4
  // In a report of a year the period before is the year before.
  if (value.isLong && sameBefore(value.timeAll) === sameBefore(place.timeAll)) return 1
  // Of half a year, what is added up is the value itself where the form asks for nothing else.
  if (value.isLong && (value.timeAll | ADDED_UP_BIT) === (place.timeAll | ADDED_UP_BIT)) return 0.95
  return ((value.timeOwn | place.timeOwn) & (value.timeAll ^ place.timeAll)) !== 0 ? 0.4 : 0.75
}

function sameBefore(time: number): number {
  return (time & BEFORE_BITS) === 0 ? time : time | BEFORE_BITS
}

/** Whether a field says of which time it is, in any words, or by the very month, quarter or year. */
function namesPeriod(value: Side, place: Side): boolean {
  return (
    place.timeAll !== 0 ||
    (place.narrowingAll & START_BIT) !== 0 ||
    place.numbersAll.some((word) => /^[mqy]:/.test(word) && value.all.has(word))
  )
}

/** Numbers inside labels («18–30 tuổi», «tháng 10») must agree where both sides have some. */
function numberFactor(value: Side, place: Side): number {
  if (value.numbersAll.length === 0 || place.numbersAll.length === 0) return 1
  return lacks(value, place.numbersOwn) || lacks(place, value.numbersOwn) ? 0.3 : 1
}

function lacks(side: Side, numbers: readonly string[]): boolean {
  for (let i = 0; i < numbers.length; i++) if (!side.all.has(numbers[i] as string)) return true
  return false
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
