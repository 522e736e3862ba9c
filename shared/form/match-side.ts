/** One side of a match, read once: the words of a value or of a field, and what of them decides. */
import type { ReportRow } from '../reports/report.ts'
import { topicOf } from './about-section.ts'
import type { Field } from './field.ts'
import { CONTRASTS, EVENTS, NARROWING, OTHER_TIME, DETAILS, PARTS, UNMARKED } from './term-groups.ts'
import { FILLERS } from './fillers.ts'
import { termWord } from './join-terms.ts'
import { labelWords } from './label-words.ts'
import { LEADING } from './last-levels.ts'
import { yearOf } from './main-period.ts'
import { takesMarks } from './marks-given.ts'
import { quantityOf } from './measure-units.ts'
import { periodDays } from './period-days.ts'
import { NO_PERIOD, type SaidPeriod, saidPeriod } from './said-period.ts'
import { questionsOf } from './same-question.ts'
import { groupBits, termBits } from './term-bits.ts'

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
  /** Of the heading right above, of up to four words. */
  contrastHead: readonly number[]
  narrowingOwn: number
  narrowingAll: number
  /** Of a short heading right above. */
  narrowingHead: number
  partsOwn: number
  partsAll: number
  detailsOwn: number
  detailsAll: number
  eventsOwn: number
  eventsAll: number
  /** «Trong tháng», «Kỳ này» over a column of it. */
  isNow: boolean
  timeOwn: number
  timeAll: number
  /** What «số …» counts: people, party cells or meetings; '' when the label counts none of them. */
  counted: string
  /** «c:3» of a scale of criteria; '' for none. */
  criterion: string
  /** Of a field: whether it stands where marks are given. */
  takesMarks: boolean
  /** What the label asks as a whole. */
  questions: readonly number[]
  /** Of a value: its period is as long as what is added up over it. */
  isLong: boolean
  /** The month or quarter that it speaks of. */
  said: SaidPeriod
  /** Of a value: whether the report counts who came by meetings alone, and nowhere by people. */
  isOfOne?: boolean
}

/** A report of one person: «Có mặt», «Vắng» in the form it is carried to count meetings as well. */
export function ofMeetings(values: readonly Side[]): readonly Side[] {
  const attendance = values.filter(({ contrastOwn, percent }) => contrastOwn[0] !== 0 && !percent)
  const isOfOne = attendance.length > 1 && attendance.every(({ counted }) => counted === MEETING)
  return isOfOne ? values.map((value) => ({ ...value, isOfOne })) : values
}

export const RATE = termWord('tỷ lệ')
const CONTRAST_WORDS = CONTRASTS.map((group) => group.map(termWord))
const contrastsIn = groupBits(CONTRASTS)
const narrowingIn = termBits(NARROWING)
const detailsIn = termBits(DETAILS)
const partsIn = termBits(PARTS)
const eventsIn = termBits(EVENTS)
/** The bit of the term that a field need not say. */
export const UNMARKED_BIT = 1 << NARROWING.indexOf(UNMARKED)
/** The bit of what there was at the beginning. */
export const START_BIT = 1 << NARROWING.indexOf('đầu kỳ')
/** The bit of what is added up since the beginning of the year. */
export const ADDED_UP_BIT = 1 << OTHER_TIME.indexOf('lũy kế')
/** The bits of the year and of the period before. */
export const BEFORE_BITS = (1 << OTHER_TIME.indexOf('năm trước')) | (1 << OTHER_TIME.indexOf('kỳ trước'))
const OTHER_TIME_WORDS = OTHER_TIME.map(termWord)
/** Of which time a question is asked is compared apart. */
const PAST: ReadonlySet<string> = new Set(['năm trước', 'kỳ trước'].map(termWord))
const timeIn = termBits(OTHER_TIME)

/** Of a field: what it goes on from (`sub-items.ts`), and whether its row, its column or neither only names the party cell. */
export type FieldContext = {
  parent?: { label: string; isRate: boolean } | undefined
  named: 'row' | 'column' | ''
  /** Headings over all fields of the form: they say nothing of the time of one. */
  shared?: ReadonlySet<string>
  /** Words of theirs that head a part of the form. */
  divided?: ReadonlySet<string> | undefined
  /** Those of them that speak of marks in a form one part of which alone gives them. */
  loose?: ReadonlySet<string> | undefined
}

export function readFieldSide(field: Field, { parent, named, shared, divided, loose }: FieldContext = { named: '' }): Side {
  const label = labelWords(field.label)
  const row = labelWords(field.row)
  const column = labelWords(field.column)
  const above = labelWords(parent?.label ?? '').words
  // «đảng viên» in small letters under a field.
  const general = countedIn(new Set(label.words)) === '' ? unitOfPart(field.section) : ''
  const unit = (field.unit || label.unit || column.unit || row.unit || unitIn(field.help) || general).toLowerCase()
  const isRate = unit.includes('%')
  const own = new Set(ownWords(field, named, isRate))
  // «Chiếm tỷ lệ» asks for the rate of what stands before it.
  if (parent?.isRate) for (const word of above) if (word !== COUNT) own.add(word)
  // «Tất cả các loại» under «2. Thêm vào» asks for what was added.
  const isTotal = (word: string) => word === TOTAL || FILLERS.has(word) || OTHER_TIME_WORDS.includes(word)
  const about = quantityOf(general) === 'cells' ? general : (field.section.at(-1) ?? '')
  if (named === '' && own.has(TOTAL) && [...own].every(isTotal)) for (const word of topicOf(about)) own.add(word)
  if (isRate) own.add(RATE)
  const isPercent = isRate || (field.unit === '' && OF_PERCENT.test(field.section.at(-1) ?? ''))
  // «Đi» and «Đến» head the two columns of those who moved.
  const head = labelWords(field.column.split(' – ').at(-1) ?? '').words
  for (const [word, term] of MOVES) if (head.length === 1 && head[0] === word) own.add(term)
  // «Từ» and «Đến» over two boxes for a time.
  if (field.kind === 'time' || field.kind === 'date') for (const [word, term] of ENDS) if (own.has(word)) own.add(term)
  // Every rate is one of many, and what it comes to.
  if (own.has(RATE)) for (const word of OF_RATES) own.delete(word)
  // What floats near a named field names its neighbour.
  const texts = field.labels.filter(({ source }) => source !== 'name' && source !== 'floating').map(({ text }) => text)
  const wordsIn = (parts: readonly string[]) => parts.flatMap((text) => labelWords(text).words)
  const sections = field.section
    .filter((title) => !shared?.has(title))
    .map((title) => title.normalize('NFC').replace(ABOUT_COLUMNS, ' ').replace(OF_PLAN, ' '))
  const near = wordsIn([...texts, field.label, field.row, field.column])
  const isNow = OF_NOW.test(field.column.split(' – ').at(-1)?.normalize('NFC') ?? '')
  // «Lũy kế tính từ đầu năm …» in an explanation, or over the column «Kỳ này», is the time of no field.
  const headings = isNow || near.includes(NOW) ? [] : sections.filter((title) => title.length <= LONG)
  const around = [...near, ...wordsIn([...headings, field.help.replace(BASE, ' ')])]
  // A row of a scale is its criterion.
  const numbering = label.numbering || row.numbering
  const marks = takesMarks(field, loose)
  const criterion = marks && /^\d{1,2}(?:\.\d{1,2}){0,2}$/.test(numbering) ? `c:${numbering}` : ''
  if (criterion !== '') around.push(criterion)
  if (DISCIPLINES.some((word) => own.has(word))) around.push(DISCIPLINE)
  // Beside the whole party cell a single person is a member.
  if (own.has(SINGLE)) around.push(PEOPLE)
  const name = named === 'row' ? field.column : named === 'column' ? field.row : field.label
  // «Số lượng đảng viên – Có mặt» over the rows of party cells is no question as a whole.
  const whole = named !== '' && name.includes(' – ') ? [] : [own]
  // «Cuối kỳ có – Cùng kỳ năm 2025»: the column is the time of the question in the row.
  const columnWords = named === '' && field.row !== '' ? column.words : []
  const isTimed = columnWords.length > 0 && columnWords.every((word) => isPeriod(word) || isNumber(word) || OTHER_TIME_WORDS.includes(word))
  if (isTimed) whole.push(new Set(row.words))
  const asked = [...whole, ...partsOf(name, named !== '').map((part) => labelWords(part).words)]
  return makeSide(
    own,
    // «Tháng 7 – Mức», «Hôm nào chi bộ họp kỳ tháng mười hai?»: asked as in any month.
    [...new Set(asked.flatMap((words) => questionsOf([...words].filter((word) => !isPeriod(word) && !PAST.has(word)))))],
    [...around, ...above],
    numbering,
    unit,
    isPercent || own.has(RATE),
    {
      criterion,
      takesMarks: marks,
      untimed: [
        ...wordsIn([...(shared ?? [])]).filter((word) => !divided?.has(word)),
        ...wordsIn(sections.filter((title) => !headings.includes(title))),
      ],
      timed: isNow ? [] : timedBy(sections.at(-1) ?? '', own),
      topic: topicOf(sections.at(-1) ?? ''),
      head: topicOf(sections.at(-1) ?? '', 4),
      isNow,
      said: saidPeriod([field.label, field.row, field.column, ...[...sections].reverse()]),
    },
  )
}

/** «Cùng kỳ năm trước» over a part of the form is the time of all its fields, unless they or the heading speak of now as well. */
function timedBy(heading: string, own: ReadonlySet<string>): readonly string[] {
  // Of several sentences the one right above; a longer one is about more than a time.
  const last = heading.split(/[.;]\s+/).at(-1) ?? ''
  const { words } = labelWords(last)
  // «So với năm trước và kiến nghị»: only one of them is a time.
  return last.length > LONG || / và /u.test(last) || words.includes(NOW) || own.has(NOW)
    ? []
    : words.filter((word) => OTHER_TIME_WORDS.includes(word))
}

/** «Bảng số liệu (cột lũy kế tính từ 01/01)»: explains a column, and says nothing of the fields below that have none. */
const ABOUT_COLUMNS = /\((?:các )?(?:cột|dòng|hàng)\s[^()]*\)/giu
/** «So với kế hoạch năm 2026», «Kết quả thực hiện chỉ tiêu» over what was done. */
const OF_PLAN =
  /so với (?:kế hoạch|chỉ tiêu)[^;.()]*|(?:kết quả|tình hình|tiến độ)(?: thực hiện| hoàn thành)?(?: các| một số)? (?:kế hoạch|chỉ tiêu)(?! năm sau)/giu
/** «% so với chỉ tiêu giao» in an explanation. */
const BASE = /(?:%\s*)?(?:so với|trên tổng|trên số|chia cho)\s[^;.]*/giu
/** «Kết quả (%)» over counts and rates under the same names. */
const OF_PERCENT = /\(\s*(?:tỷ lệ\s*)?%\s*\)\s*$/iu
const OF_NOW = /^\s*(?:(?:trong|thực hiện|phát sinh)\s+)*(?:tháng|kỳ|quý)(?:\s+(?:này|báo cáo))?\s*$/iu
const LONG = 70
const NOW = termWord('kỳ này')

/** «A. Tổ chức đảng (đơn vị tính: chi bộ)», «2. Số buổi»: of all fields below that say no other; '' for none. */
function unitOfPart(section: readonly string[]): string {
  const titles = section.map((title) => title.normalize('NFC'))
  const units = titles.map((title) => (OF_PART.exec(title) ?? ONLY_COUNT.exec(title))?.[1] ?? '')
  return units.findLast((text) => quantityOf(text) !== '') ?? ''
}
const ONLY_COUNT = /^\s*(?:[\dIVX]{1,4}[.)]\s*)?số (buổi|cuộc)(?: họp| sinh hoạt)?(?: trong (?:tháng|quý|kỳ|năm))?\s*:?\s*$/iu
const OF_PART = /(?:đvt|đơn vị tính|đơn vị)\s*:\s*([^()\d]{1,20}?)\s*\)?\s*$/iu

/** «%, ghi dấu phẩy», «buổi»: help that begins with a unit. */
function unitIn(help: string): string {
  const [first = ''] = help.split(/\s*[,;(]/)
  return first === '%' || quantityOf(first) !== '' ? first : ''
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

/** What the field itself asks: a row or a column that only names the party cell asks nothing. */
function ownWords(field: Field, named: FieldContext['named'], isRate: boolean): readonly string[] {
  const words = (text: string) => withoutBase(labelWords(text).words, isRate)
  if (field.row === '' || field.column === '') return words(field.label)
  const row = words(field.row)
  const column = withoutBroader(words(field.column), labelWords(field.column.split(' – ').at(-1) ?? '').words)
  // «Trên số được xếp loại (%)»: what a column of rates is taken of. «Tháng báo cáo» over the values of the report itself.
  const asked = (column[0] === OF && labelWords(field.column).unit === '%') || (named === '' && column.every(isReportsOwn)) ? [] : column
  return named === 'row' ? asked : named === 'column' ? row : [...row, ...asked]
}

/** «Phát triển đảng viên – Công nhận chính thức»: a head within another says which of the two it is. */
function withoutBroader(words: readonly string[], last: readonly string[]): readonly string[] {
  const groups = CONTRAST_WORDS.filter((group) => last.some((word) => group.includes(word)))
  return groups.length === 0 ? words : words.filter((word) => last.includes(word) || !groups.some((group) => group.includes(word)))
}

const ON_BEHALF = /^\s*T\/?M\.?\s[^-–]+[-–]\s*(\p{L}.+)$/iu

/** Of «Tháng báo cáo – Dự/Tổng» its last level; of «Cộng dồn: lượt đến/lượt phải đến» what its slash joins. */
function partsOf(label: string, isLevels: boolean): string[] {
  const last = (isLevels ? label.split(' – ').at(-1) : label) ?? ''
  const joined = /[^:–(),]*\p{L}\s*\/\s*\p{L}[^:–(),]*/u.exec(last)?.[0]
  // «Từ số điểm trên, chi bộ xếp buổi họp», «T/M ĐẢNG ỦY - NGƯỜI KÝ»
  const main = (LEADING.exec(label) ?? ON_BEHALF.exec(label))?.[1]
  // «Người ký (Thủ trưởng cấp ủy)»
  const bare = last.replace(/\s*\([^()]*\)/g, '')
  return [...new Set([last, joined, main, bare])].filter((part) => part !== undefined && part !== '' && part !== label) as string[]
}

export function readRowSide(row: ReportRow): Side {
  const label = labelWords(row.label)
  const own = new Set(withoutBase(label.words))
  // «Cả năm 2026» is that year.
  const spoken = row.period.normalize('NFC').replace(/^\s*cả\s+(?=năm)/iu, '')
  // «Tháng 10/2026» also answers a label that only says «trong tháng».
  const period = labelWords(spoken.replace(/\d+|[IV]+\b/g, ' ')).words.slice(0, 2)
  const around = [...label.words, ...labelWords(spoken).words, ...labelWords(row.unit).words, ...period]
  if (DISCIPLINES.some((word) => own.has(word))) around.push(DISCIPLINE)
  const year = yearOf(row.period)
  around.push(...[...own, ...around].flatMap(quarterOf), ...periodDays(row.period), ...(year > 0 ? [`y:${year}`] : []))
  // «Tên đơn vị (chi bộ) – Chi bộ Thôn 1» asks what it asks without the name.
  const name = labelWords(row.organisation).words
  const isNamed = name.length > 0 && name.every((word, i) => label.words.at(i - name.length) === word)
  return makeSide(
    own,
    questionsOfRow(
      (isNamed && name.length < label.words.length ? label.words.slice(0, -name.length) : [...own]).filter((word) => !PAST.has(word)),
      row.value.trim(),
    ),
    around,
    label.numbering,
    (row.unit || label.unit).trim().toLowerCase(),
    row.kind === 'percent' || /%/.test(row.unit),
    {
      said: saidPeriod([row.label, row.period]),
      named: labelWords(row.organisation).words,
      isLong: /^(?:(?:[6-9]|1[0-2]) tháng|sáu tháng|chín tháng|năm)/iu.test(spoken.trim()) || OF_YEAR.test(row.label.normalize('NFC')),
    },
  )
}

/** Who is cautioned, warned or removed is disciplined, whether or not it is said. */
const DISCIPLINES = ['khiển trách', 'cảnh cáo', 'cách chức'].map(termWord)
const DISCIPLINE = termWord('kỷ luật')

/** «Kiến nghị thứ hai» asks what «Kiến nghị» asks, of the second block. */
function questionsOfRow(words: readonly string[], value: string): readonly number[] {
  const asked = questionsOf(words, value)
  return asked.length === 0 && /^[1-9]$/.test(words.at(-1) ?? '') ? questionsOf(words.slice(0, -1), value) : asked
}

/** Words of a column that only says that its values are those of the report. */
function isReportsOwn(word: string): boolean {
  return REPORTS_OWN.has(word)
}

const REPORTS_OWN = new Set([
  ...labelWords('tháng kỳ báo cáo trong này nay giá trị kết quả nhập').words,
  ...['kỳ này', 'số liệu', 'tiến hành'].map(termWord),
])

/** «Số buổi đã dự trong năm» is added up since January. */
const OF_YEAR = /(?:trong|cả|từ đầu) năm(?!\s+\d)/iu

/** «Tỷ lệ dự trên tổng số», «Có mặt so với phải dự» in %: what a rate is taken of tells it apart only from another of the same. */
function withoutBase(words: readonly string[], isRate = false): readonly string[] {
  const rate = words.indexOf(RATE)
  const base = words.findIndex((word, i) => i > rate + 1 && (word === OF || (word === COMPARED && words[i + 1] === WITH)))
  // «Tỷ lệ xuất sắc so với hoàn thành tốt» compares two grades.
  const comparesGrades = words.slice(base).some((word) => GRADES.has(word))
  return (rate >= 0 || isRate) && base > 0 && !comparesGrades ? words.slice(0, base) : words
}
const GRADES: ReadonlySet<string> = new Set(['xuất sắc', 'hoàn thành tốt', 'hoàn thành', 'không hoàn thành'].map(termWord))
const OF_RATES = ['bình quân', 'đạt'].map(termWord)
const [OF, COMPARED, WITH] = labelWords('trên so với').words

/** A month lies in its quarter: a value of July also answers «Quý III – Tháng 7». */
function quarterOf(word: string): string[] {
  const month = Number(/^m:(\d+)$/.exec(word)?.[1] ?? 0)
  return month >= 1 && month <= 12 ? [`q:${Math.ceil(month / 3)}`] : []
}

/** `untimed` words say nothing of the time, `timed` ones say the time of a whole part of the form, `topic` what a short heading is about, `head` what a longer one is, `named` whose value it is: «Đảng bộ xã» there says nothing of what is counted. */
type Surroundings = Pick<Side, 'isLong' | 'isNow' | 'said' | 'criterion' | 'takesMarks'> &
  Record<'untimed' | 'timed' | 'topic' | 'head' | 'named', readonly string[]>

function makeSide(
  own: ReadonlySet<string>,
  questions: readonly number[],
  around: readonly string[],
  numbering: string,
  unit: string,
  percent: boolean,
  {
    isLong = false,
    isNow = false,
    untimed = [],
    criterion = '',
    takesMarks = false,
    timed: headed = [],
    said = NO_PERIOD,
    topic = [],
    head = [],
    named = [],
  }: Partial<Surroundings>,
): Side {
  const timed = new Set([...own, ...around])
  const saysWhat = new Set([...timed, ...untimed])
  const all = new Set([...saysWhat, ...named])
  return {
    numbering,
    unit,
    percent,
    own,
    all,
    numbersOwn: [...own].filter(isNumber),
    numbersAll: [...all].filter(isNumber),
    contrastOwn: contrastsIn(own),
    contrastAll: contrastsIn(saysWhat),
    contrastHead: contrastsIn(head),
    narrowingOwn: narrowingIn(own),
    narrowingAll: narrowingIn(all),
    narrowingHead: narrowingIn(topic),
    partsOwn: partsIn(own),
    partsAll: partsIn(all),
    detailsOwn: detailsIn(own),
    detailsAll: detailsIn(all),
    eventsOwn: eventsIn(own),
    eventsAll: eventsIn(all),
    timeOwn: timeIn(own) | timeIn(headed),
    timeAll: timeIn(timed),
    questions,
    takesMarks,
    isLong,
    isNow,
    said,
    counted: countedIn(own) || countedBy(unit),
    criterion: [...own].find((word) => word.startsWith('c:')) ?? criterion,
  }
}

const SINGLE = termWord('cá nhân')
const COUNT = termWord('số')
const COUNTS: ReadonlySet<string> = new Set(['số', 'số lượng'].map(termWord))
const PEOPLE = termWord('đảng viên')
const MEETING = termWord('họp')
const COUNTED = new Map([PEOPLE, termWord('chi bộ'), termWord('họp')].map((word) => [word, word]))
for (const word of labelWords('người đồng').words) COUNTED.set(word, PEOPLE)
for (const word of labelWords('lớp').words) COUNTED.set(word, word)
// «Số dự bị của chi bộ» counts members.
for (const term of ['chính thức', 'dự bị', 'kết nạp', 'nữ', 'cấp ủy viên']) COUNTED.set(termWord(term), PEOPLE)
/** Between «số» and what it counts; «số lần chi bộ …» counts no party cells. */
function isSilent(word: string): boolean {
  return word === TOTAL || (FILLERS.has(word) && !TURNS.has(word))
}
const TURNS: ReadonlySet<string> = new Set(labelWords('lần lượt').words)

/** What stands first after «số», where it is one of them; words keep the order of the label. */
function countedIn(own: ReadonlySet<string>): string {
  let [isCount, found] = [false, '']
  for (const word of own) {
    // «Tổng cộng chi bộ có mấy đảng viên?» counts members.
    if (HOW_MANY.has(word)) found = ''
    if (COUNTS.has(word) || HOW_MANY.has(word)) isCount = true
    else if (isCount && found === '' && !isSilent(word)) {
      found = COUNTED.get(word) ?? ''
      isCount = found !== ''
    }
  }
  return found
}

/** «15 (cuộc)» counts meetings, whatever its label says; '' for a unit of anything else. */
function countedBy(unit: string): string {
  return COUNTED_BY.get(quantityOf(unit)) ?? ''
}

const COUNTED_BY = new Map([
  ['people', PEOPLE],
  ['cells', termWord('chi bộ')],
  ['meetings', termWord('họp')],
])

const HOW_MANY: ReadonlySet<string> = new Set(labelWords('mấy nhiêu').words)

function isPeriod(word: string): boolean {
  return /^(?:[mqy]|d):/.test(word)
}

function isNumber(word: string): boolean {
  return /^(?:[mqy]:)?\d+$|^[cd]:/.test(word)
}
