/** One side of a match, read once: the words of a value or of a field, and what of them decides. */
import type { ReportRow } from '../reports/report.ts'
import type { Field } from './field.ts'
import { CONTRASTS, NARROWING, OTHER_TIME, UNMARKED } from './term-groups.ts'
import { FILLERS } from './fillers.ts'
import { labelWords, termWord } from './label-words.ts'
import { quantityOf } from './measure-units.ts'
import { periodDays } from './period-days.ts'
import { questionsOf } from './same-question.ts'

/** Own words are the label's; «all» adds the surroundings: section, table, party cell, period. Terms of a group are bits. */
export type Side = {
  numbering: string
  unit: string
  percent: boolean
  own: ReadonlySet<string>
  all: ReadonlySet<string>
  numbersOwn: readonly string[]
  numbersAll: readonly string[]
  contrastOwn: readonly number[]
  contrastAll: readonly number[]
  narrowingOwn: number
  narrowingAll: number
  timeOwn: number
  timeAll: number
  /** What «số …» counts: people, party cells or meetings; '' when the label counts none of them. */
  counted: string
  /** «c:3» of a scale of criteria; '' for none. */
  criterion: string
  /** What the label asks as a whole. */
  questions: readonly number[]
  /** Of a value: its period is as long as what is added up over it. */
  isLong: boolean
}

export const RATE = termWord('tỷ lệ')
const CONTRAST_WORDS = CONTRASTS.map((group) => group.map(termWord))
const NARROWING_WORDS = NARROWING.map(termWord)
/** The bit of the term that a field need not say. */
export const UNMARKED_BIT = 1 << NARROWING.indexOf(UNMARKED)
/** The bit of what is added up since the beginning of the year. */
export const ADDED_UP_BIT = 1 << OTHER_TIME.indexOf('lũy kế')
/** The bits of the year and of the period before. */
export const BEFORE_BITS = (1 << OTHER_TIME.indexOf('năm trước')) | (1 << OTHER_TIME.indexOf('kỳ trước'))
const OTHER_TIME_WORDS = OTHER_TIME.map(termWord)

/** Of a field: what it goes on from (`sub-items.ts`), and whether its row, its column or neither only names the party cell. */
export type FieldContext = { parent?: { label: string; isRate: boolean } | undefined; named: 'row' | 'column' | '' }

export function readFieldSide(field: Field, { parent, named }: FieldContext = { named: '' }): Side {
  const label = labelWords(field.label)
  const row = labelWords(field.row)
  const column = labelWords(field.column)
  const own = new Set(ownWords(field, named))
  const above = labelWords(parent?.label ?? '').words
  // «đảng viên» in small letters under a field.
  const unit = (field.unit || label.unit || column.unit || row.unit || (quantityOf(field.help) && field.help)).toLowerCase()
  const isRate = unit.includes('%')
  // «Chiếm tỷ lệ» asks for the rate of what stands before it.
  if (parent?.isRate) for (const word of above) if (word !== COUNT) own.add(word)
  // «Tất cả các loại» under «2. Thêm vào» asks for what was added.
  if (named === '' && own.has(TOTAL) && [...own].every((word) => word === TOTAL || FILLERS.has(word)))
    for (const word of topicOf(field.section.at(-1) ?? '')) own.add(word)
  if (isRate) own.add(RATE)
  // «Đi» and «Đến» head the two columns of those who moved.
  const head = labelWords(field.column.split(' – ').at(-1) ?? '').words
  for (const [word, term] of MOVES) if (head.length === 1 && head[0] === word) own.add(term)
  // «Từ» and «Đến» over two boxes for a time.
  if (field.kind === 'time') for (const [word, term] of ENDS) if (own.has(word)) own.add(term)
  // Every rate is one of many, and what it comes to.
  if (own.has(RATE)) for (const word of OF_RATES) own.delete(word)
  const texts = field.labels.filter((found) => found.source !== 'name').map((found) => found.text)
  const around = [...texts, field.label, ...field.section, field.row, field.column, field.help].flatMap((text) => labelWords(text).words)
  // Beside the whole party cell a single person is a member.
  if (own.has(SINGLE)) around.push(PEOPLE)
  const name = named === 'row' ? field.column : named === 'column' ? field.row : field.label
  // «Số lượng đảng viên – Có mặt» over the rows of party cells is no question as a whole.
  const whole = named !== '' && name.includes(' – ') ? [] : [own]
  const asked = [...whole, ...partsOf(name, named !== '').map((part) => labelWords(part).words)]
  return makeSide(
    own,
    // «Hôm nào chi bộ họp kỳ tháng mười hai?» asks for a day as it does in any month.
    [...new Set(asked.flatMap((words) => questionsOf(field.kind === 'date' ? [...words].filter((word) => !isNumber(word)) : words)))],
    [...around, ...above],
    label.numbering || row.numbering,
    unit,
    isRate || own.has(RATE),
  )
}

const MOVES = [
  ['đi', 'chuyển đi'],
  ['đến', 'chuyển đến'],
].map(([word = '', term = '']) => [labelWords(word).words[0] ?? '', termWord(term)] as const)
const ENDS = [
  ['từ', 'bắt đầu'],
  ['đến', 'kết thúc'],
].map(([word = '', term = '']) => [labelWords(word).words[0] ?? '', termWord(term)] as const)
const [TOTAL = ''] = labelWords('tổng').words

/** What a short heading is about; empty for a longer one, which is about more. */
function topicOf(heading: string): string[] {
  const words = labelWords(heading.replace(/\([^()]*\)/g, ' ')).words.filter((word) => !FILLERS.has(word))
  return words.length <= 2 ? words : []
}

/** What the field itself asks: a row or a column that only names the party cell asks nothing. */
function ownWords(field: Field, named: FieldContext['named']): readonly string[] {
  const row = labelWords(field.row).words
  const column = labelWords(field.column).words
  if (field.row === '' || field.column === '') return withoutBase(labelWords(field.label).words)
  // «Trên số được xếp loại (%)»: what a column of rates is taken of.
  const asked = column[0] === OF && labelWords(field.column).unit === '%' ? [] : column
  return named === 'row' ? asked : named === 'column' ? row : [...row, ...asked]
}

const LEADING = /^\s*(?:[\d.]+\s*)?(?:từ|theo|với|trong|qua|sau|căn cứ|dựa|nếu|tại|từng|tính)(?!\p{L})[^,]{3,60},\s*(.{6,})$/iu

/** Of «Tháng báo cáo – Dự/Tổng» its last level; of «Cộng dồn: lượt đến/lượt phải đến» what its slash joins. */
function partsOf(label: string, isLevels: boolean): string[] {
  const last = (isLevels ? label.split(' – ').at(-1) : label) ?? ''
  const joined = /[^:–(),]*\p{L}\s*\/\s*\p{L}[^:–(),]*/u.exec(last)?.[0]
  // «Từ số điểm trên, chi bộ xếp buổi họp»
  const main = LEADING.exec(label)?.[1]
  return [
    ...(last === label ? [] : [last]),
    ...(joined === undefined || joined === last ? [] : [joined]),
    ...(main === undefined ? [] : [main]),
  ]
}

export function readRowSide(row: ReportRow): Side {
  const label = labelWords(row.label)
  const own = new Set(withoutBase(label.words))
  // «Tháng 10/2026» also answers a label that only says «trong tháng».
  const period = labelWords(row.period.replace(/\d+|[IV]+\b/g, ' ')).words.slice(0, 2)
  const around = [
    ...label.words,
    ...labelWords(row.organisation).words,
    ...labelWords(row.period).words,
    ...labelWords(row.unit).words,
    ...period,
  ]
  around.push(...[...own, ...around].flatMap(quarterOf), ...periodDays(row.period))
  // «Tên đơn vị (chi bộ) – Chi bộ Thôn 1» asks what it asks without the name.
  const name = labelWords(row.organisation).words
  const isNamed = name.length > 0 && name.every((word, i) => label.words.at(i - name.length) === word)
  return makeSide(
    own,
    questionsOf(isNamed && name.length < label.words.length ? label.words.slice(0, -name.length) : own, row.value.trim()),
    around,
    label.numbering,
    (row.unit || label.unit).trim().toLowerCase(),
    row.kind === 'percent' || /%/.test(row.unit),
    /^(?:[69] tháng|sáu tháng|chín tháng|năm)/iu.test(row.period.normalize('NFC').trim()) || OF_YEAR.test(row.label.normalize('NFC')),
  )
}

/** «Số buổi đã dự trong năm» is added up since January. */
const OF_YEAR = /(?:trong|cả|từ đầu) năm(?!\s+\d)/iu

/** «Tỷ lệ dự trên tổng số», «Tỷ lệ dự so với phân công»: what a rate is taken of tells it apart only from another of the same. */
function withoutBase(words: readonly string[]): readonly string[] {
  const rate = words.indexOf(RATE)
  const base = words.findIndex((word, i) => i > rate + 1 && (word === OF || (word === COMPARED && words[i + 1] === WITH)))
  return rate >= 0 && base > 0 ? words.slice(0, base) : words
}
const OF_RATES = ['bình quân', 'đạt'].map(termWord)
const [OF, COMPARED, WITH] = labelWords('trên so với').words

/** A month lies in its quarter: a value of July also answers «Quý III – Tháng 7». */
function quarterOf(word: string): string[] {
  const month = Number(/^m:(\d+)$/.exec(word)?.[1] ?? 0)
  return month >= 1 && month <= 12 ? [`q:${Math.ceil(month / 3)}`] : []
}

function makeSide(
  own: ReadonlySet<string>,
  questions: readonly number[],
  around: readonly string[],
  numbering: string,
  unit: string,
  percent: boolean,
  isLong = false,
): Side {
  const all = new Set([...own, ...around])
  return {
    numbering,
    unit,
    percent,
    own,
    all,
    numbersOwn: [...own].filter(isNumber),
    numbersAll: [...all].filter(isNumber),
    contrastOwn: CONTRAST_WORDS.map((group) => bitsOf(group, own)),
    contrastAll: CONTRAST_WORDS.map((group) => bitsOf(group, all)),
    narrowingOwn: bitsOf(NARROWING_WORDS, own),
    narrowingAll: bitsOf(NARROWING_WORDS, all),
    timeOwn: bitsOf(OTHER_TIME_WORDS, own),
    timeAll: bitsOf(OTHER_TIME_WORDS, all),
    questions,
    isLong,
    counted: countedIn(own),
    criterion: [...own].find((word) => word.startsWith('c:')) ?? '',
  }
}

const SINGLE = termWord('cá nhân')
const COUNT = termWord('số')
const PEOPLE = termWord('đảng viên')
const COUNTED = new Map([PEOPLE, termWord('chi bộ'), termWord('họp')].map((word) => [word, word]))
for (const word of labelWords('người đồng').words) COUNTED.set(word, PEOPLE)

/** The first of them after «số»; words keep the order of the label. */
function countedIn(own: ReadonlySet<string>): string {
  let isCount = false
  for (const word of own) {
    if (word === COUNT) isCount = true
    const counted = isCount ? COUNTED.get(word) : undefined
    if (counted) return counted
  }
  return ''
}

function bitsOf(terms: readonly string[], words: ReadonlySet<string>): number {
  return terms.reduce((bits, term, index) => (words.has(term) ? bits | (1 << index) : bits), 0)
}

function isNumber(word: string): boolean {
  return /^(?:[mqyc]:)?\d+$|^d:/.test(word)
}
