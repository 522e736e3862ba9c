/** «Chỉ tiêu năm», «Thực hiện», «– Nữ» below them: what a field asks about is said by the heading over it alone. */
import type { Field } from './field.ts'
import { FILLERS } from './fillers.ts'
import { termWord } from './join-terms.ts'
import { labelWords } from './label-words.ts'
import { OTHER_TIME } from './term-groups.ts'

/** Words that ask about something without saying about what. */
const UNSAID: ReadonlySet<string> = new Set([
  ...labelWords('tổng thu tháng kỳ').words,
  ...['kỳ này', 'tỷ lệ', 'tiến hành', 'số tiền', 'số lượng', ...OTHER_TIME].map(termWord),
])

/** The field with its heading in its name; `parent` is the label that it goes on from. Undefined where either says what it is about, or the heading says more than one thing. */
export function aboutSection(field: Field, parent: string): Field | undefined {
  const own = field.row === '' || field.column === '' ? field.label : `${field.row} ${field.column}`
  if (![own, parent].some((text) => saysNothing(labelWords(text).words))) return undefined
  const heading = withoutBrackets(field.section.at(-1)?.normalize('NFC') ?? '')
  if (topicOf(heading, MOST_WORDS).length === 0) return undefined
  const name = heading.replace(NUMBERED, '').replace(OF_REPORT, '')
  return field.row === '' ? { ...field, label: `${field.label} ${name}` } : { ...field, row: `${field.row} ${name}` }
}

const MOST_WORDS = 5
/** «3.», «Biểu B.» */
const NUMBERED = /^\s*(?:(?:biểu|bảng|phần|mục|phụ lục)\s+)?\(?[\dIVXA-Za-z]{1,4}[.)]\s*/iu
const OF_REPORT = /\s+(?:trong\s+)?(?:năm|kỳ|tháng|quý)\s+báo cáo\s*$/iu

/** What a short heading is about; empty for a longer one, which is about more. */
export function topicOf(heading: string, most = 2): string[] {
  const words = labelWords(withoutBrackets(heading)).words.filter((word) => !FILLERS.has(word))
  return words.length <= most ? words : []
}

function withoutBrackets(heading: string): string {
  return heading.replace(/\([^()]*\)/g, ' ').trim()
}

/** «Tháng 1» and «Cộng quý» under what is counted. */
const OF_TIME = /^[mq]:/
/** «30 năm» under «Trao Huy hiệu Đảng». */
const OF_AGE = /^\d{2}$/
const [YEARS = ''] = labelWords('năm').words

function saysNothing(words: readonly string[]): boolean {
  const isUnsaid = (word: string) => UNSAID.has(word) || OF_AGE.test(word) || OF_TIME.test(word)
  return words.some(isUnsaid) && words.every((word) => isUnsaid(word) || word === YEARS || FILLERS.has(word))
}
