/** Of which time the headings of a form and of its columns speak. */
import type { Field } from './field.ts'
import { termWord } from './join-terms.ts'
import { labelWords } from './label-words.ts'
import { OTHER_TIME } from './term-groups.ts'

export const OTHER_TIME_WORDS = OTHER_TIME.map(termWord)

export type Headings = {
  /** What the headings of the field alone say, outermost first, without what they say of plans and of columns. */
  sections: readonly string[]
  /** Those of them that may say of which time the field is. */
  headings: readonly string[]
  /** The help of the field, without what a rate is taken of. */
  help: string
  /** Whether the column says that its values are those of the time of the report. */
  isNow: boolean
}

/** `near`: the words of the field and of its row and column; `shared`: headings over the whole form. */
export function headingsOf(field: Field, near: readonly string[], shared: ReadonlySet<string> | undefined): Headings {
  const sections = field.section
    .filter((title) => !shared?.has(title))
    .map((title) => title.normalize('NFC').replace(ABOUT_COLUMNS, ' ').replace(OF_PLAN, ' '))
  const isNow = OF_NOW.test(field.column.split(' – ').at(-1)?.normalize('NFC') ?? '')
  // «Lũy kế tính từ đầu năm …» in an explanation, or over the column «Kỳ này», is the time of no field.
  const headings = isNow || near.includes(NOW) ? [] : sections.filter((title) => title.length <= LONG)
  return { sections, headings, isNow, help: field.help.replace(BASE, ' ') }
}

/** «Cùng kỳ năm trước» over a part of the form is the time of all its fields, unless they or the heading speak of now as well. */
export function timedBy(heading: string, own: ReadonlySet<string>): readonly string[] {
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
const OF_NOW = /^\s*(?:(?:trong|thực hiện|phát sinh)\s+)*(?:tháng|kỳ|quý)(?:\s+(?:này|báo cáo))?\s*$/iu
/** A longer heading explains. */
const LONG = 70
const NOW = termWord('kỳ này')
