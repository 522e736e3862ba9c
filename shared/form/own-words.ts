/** The words in which a label asks for its value, without what its surroundings say as well. */
import type { Field } from './field.ts'
import { termWord } from './join-terms.ts'
import { labelWords } from './label-words.ts'
import { CONTRASTS } from './term-groups.ts'

export const RATE = termWord('tỷ lệ')
const CONTRAST_WORDS = CONTRASTS.map((group) => group.map(termWord))

/** What the field itself asks: a row or a column that only names the party cell (`named`) asks nothing. */
export function ownWords(field: Field, named: 'row' | 'column' | '', isRate: boolean): readonly string[] {
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

/** Words of a column that only says that its values are those of the report. */
function isReportsOwn(word: string): boolean {
  return REPORTS_OWN.has(word)
}

const REPORTS_OWN = new Set([
  ...labelWords('tháng kỳ báo cáo trong này nay giá trị kết quả nhập').words,
  ...['kỳ này', 'kỳ báo cáo', 'số liệu', 'số lượng', 'tiến hành'].map(termWord),
  ...labelWords('người').words,
])

/** «Tỷ lệ dự trên tổng số», «Có mặt so với phải dự» in %: what a rate is taken of tells it apart only from another of the same. */
export function withoutBase(words: readonly string[], isRate = false): readonly string[] {
  const rate = words.indexOf(RATE)
  const base = words.findIndex((word, i) => i > rate + 1 && (word === OF || (word === COMPARED && words[i + 1] === WITH)))
  // «Tỷ lệ xuất sắc so với hoàn thành tốt» compares two grades.
  const comparesGrades = words.slice(base).some((word) => GRADES.has(word))
  return (rate >= 0 || isRate) && base > 0 && !comparesGrades ? words.slice(0, base) : words
}
const GRADES: ReadonlySet<string> = new Set(['xuất sắc', 'hoàn thành tốt', 'hoàn thành', 'không hoàn thành'].map(termWord))
const [OF, COMPARED, WITH] = labelWords('trên so với').words
