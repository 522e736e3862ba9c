/** The side of a field of the form. */
import { topicOf } from './about-section.ts'
import type { Field } from './field.ts'
import { impliedWords } from './implied-words.ts'
import { termWord } from './join-terms.ts'
import { labelWords } from './label-words.ts'
import { takesMarks } from './marks-given.ts'
import { disciplineIn, makeSide, type Side } from './match-side.ts'
import { RATE } from './own-words.ts'
import { questionsOfField } from './questions-of-field.ts'
import { saidPeriod } from './said-period.ts'
import { headingsOf, OTHER_TIME_WORDS, timedBy } from './time-of-headings.ts'
import { unitIn, unitOfPart } from './units-of-parts.ts'
import { countedIn } from './what-is-counted.ts'

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

/** «Kết quả (%)» over counts and rates under the same names. */
const OF_PERCENT = /\(\s*(?:tỷ lệ\s*)?%\s*\)\s*$/iu

export function readFieldSide(field: Field, { parent, named, shared, divided, loose }: FieldContext = { named: '' }): Side {
  const label = labelWords(field.label)
  const row = labelWords(field.row)
  // «đảng viên» in small letters under a field.
  const general = countedIn(new Set(label.words)) === '' ? unitOfPart(field.section) : ''
  const unit = (field.unit || label.unit || labelWords(field.column).unit || row.unit || unitIn(field.help) || general).toLowerCase()
  const isRate = unit.includes('%')
  const above = labelWords(parent?.label ?? '').words
  const marks = takesMarks(field, loose)
  const implied = impliedWords(field, { named, isRate, rateOf: parent?.isRate ? above : [], general })
  const own = marks && [...implied].join() === SUM ? SUM_OF_MARKS : implied
  // What floats near a named field names its neighbour.
  const texts = field.labels.filter(({ source }) => source !== 'name' && source !== 'floating').map(({ text }) => text)
  const near = wordsIn([...texts, field.label, field.row, field.column])
  const { sections, headings, isNow, help } = headingsOf(field, near, shared)
  const last = sections.at(-1) ?? ''
  // A row of a scale is its criterion.
  const numbering = label.numbering || row.numbering
  const criterion = marks && /^\d{1,2}(?:\.\d{1,2}){0,2}$/.test(numbering) ? `c:${numbering}` : ''
  return makeSide({
    own,
    questions: questionsOfField(field, named, own),
    around: [
      ...near,
      ...wordsIn(headings),
      ...helpWords(help, near),
      ...(criterion === '' ? [] : [criterion]),
      ...alsoMeant(own),
      ...above,
    ],
    numbering,
    unit,
    percent:
      isRate ||
      (field.unit === '' && OF_PERCENT.test(field.section.at(-1) ?? '')) ||
      (own.has(RATE) && ![...own].some((word) => word.startsWith('c:'))),
    criterion,
    takesMarks: marks,
    untimed: [
      ...wordsIn([...(shared ?? [])]).filter((word) => !divided?.has(word)),
      ...wordsIn(sections.filter((title) => !headings.includes(title))),
    ],
    timed: isNow ? [] : timedBy(last, own),
    topic: topicOf(last),
    head: topicOf(last, 4),
    isNow,
    said: saidPeriod([field.label, field.row, field.column, ...[...sections].reverse()]),
  })
}

function wordsIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => labelWords(text).words)
}

/** «Lấy theo báo cáo năm trước» below «Cuối năm 2025 có …» tells where to look: the year is said already. */
function helpWords(help: string, near: readonly string[]): readonly string[] {
  const { words } = labelWords(help)
  return near.some((word) => word.startsWith('y:')) ? words.filter((word) => !OTHER_TIME_WORDS.includes(word)) : words
}

/** «Cộng» below the marks. */
const SUM = labelWords('cộng').words.join()
const SUM_OF_MARKS: ReadonlySet<string> = new Set(labelWords('tổng điểm').words)
const SINGLE = termWord('cá nhân')
const MEMBER = termWord('đảng viên')

/** Beside the whole party cell a single person is a member. */
function alsoMeant(own: ReadonlySet<string>): string[] {
  return [...disciplineIn(own), ...(own.has(SINGLE) ? [MEMBER] : [])]
}
