/** One side of a match, read once: the words of a value or of a field, and what of them decides. */
import { termWord } from './join-terms.ts'
import type { SaidPeriod } from './said-period.ts'
import { groupBits, termBits } from './term-bits.ts'
import { CONTRASTS, DETAILS, EVENTS, NARROWING, OTHER_TIME, PARTS, UNMARKED } from './term-groups.ts'
import { countedBy, countedIn, MEETING } from './what-is-counted.ts'

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
  /** Of a short heading right above. */
  partsHead: number
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
/** Of which time a question is asked is compared apart. */
export const PAST: ReadonlySet<string> = new Set(['năm trước', 'kỳ trước'].map(termWord))
const timeIn = termBits(OTHER_TIME)

const DISCIPLINES = ['khiển trách', 'cảnh cáo', 'cách chức'].map(termWord)
const DISCIPLINE = termWord('kỷ luật')

/** Who is cautioned, warned or removed is disciplined, whether or not it is said. */
export function disciplineIn(own: ReadonlySet<string>): string[] {
  return DISCIPLINES.some((word) => own.has(word)) ? [DISCIPLINE] : []
}

/** `around` are the words of the surroundings; `untimed` ones of them say nothing of the time, `timed` ones say the time of a whole part of the form, `topic` what a short heading is about, `head` what a longer one is, `named` whose value it is: «Đảng bộ xã» there says nothing of what is counted. */
type Given = Pick<Side, 'own' | 'questions' | 'numbering' | 'unit' | 'percent' | 'said'> & { around: readonly string[] } & Partial<
    Pick<Side, 'isLong' | 'isNow' | 'criterion' | 'takesMarks'> &
      Record<'untimed' | 'timed' | 'topic' | 'head' | 'named', readonly string[]>
  >

export function makeSide(given: Given): Side {
  const { own, questions, around, numbering, unit, percent, said } = given
  const { isLong = false, isNow = false, takesMarks = false, criterion = '' } = given
  const { untimed = [], timed: headed = [], topic = [], head = [], named = [] } = given
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
    partsHead: partsIn(topic),
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

/** Whether a word of `labelWords` is a month, a quarter, a year or a day. */
export function isPeriod(word: string): boolean {
  return /^(?:[mqy]|d):/.test(word)
}

/** Whether it is a number, that of a criterion and of a month among them. */
export function isNumber(word: string): boolean {
  return /^(?:[mqy]:)?\d+$|^[cd]:/.test(word)
}
