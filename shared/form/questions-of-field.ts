/** Which known questions a field asks: by its label as a whole, and by the parts of it that ask by themselves. */
import type { Field } from './field.ts'
import { labelWords } from './label-words.ts'
import { LEADING } from './last-levels.ts'
import { isNumber, isPeriod, PAST } from './match-side.ts'
import { questionsOf } from './same-question.ts'
import { OTHER_TIME_WORDS } from './time-of-headings.ts'

/** `named`: which of its heads only names the party cell. */
export function questionsOfField(field: Field, named: 'row' | 'column' | '', own: ReadonlySet<string>): readonly number[] {
  const name = named === 'row' ? field.column : named === 'column' ? field.row : field.label
  // «Số lượng đảng viên – Có mặt» over the rows of party cells is no question as a whole.
  const whole: Iterable<string>[] = named !== '' && name.includes(' – ') ? [] : [own]
  if (named === '' && field.row !== '' && isTime(labelWords(field.column).words)) whole.push(labelWords(field.row).words)
  const asked = [...whole, ...partsOf(name, named !== '').map((part) => labelWords(part).words)]
  // «Tháng 7 – Mức», «Hôm nào chi bộ họp kỳ tháng mười hai?»: asked as in any month.
  return [...new Set(asked.flatMap((words) => questionsOf([...words].filter((word) => !isPeriod(word) && !PAST.has(word)))))]
}

/** «Cuối kỳ có – Cùng kỳ năm 2025»: the column is the time of the question in the row. */
function isTime(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => isPeriod(word) || isNumber(word) || OTHER_TIME_WORDS.includes(word))
}

/** Of «Tháng báo cáo – Dự/Tổng» its last level; of «Cộng dồn: lượt đến/lượt phải đến» what its slash joins. */
function partsOf(label: string, isLevels: boolean): string[] {
  const last = (isLevels ? label.split(' – ').at(-1) : label) ?? ''
  const joined = last.includes('/') ? JOINED.exec(last)?.[0] : undefined
  // «Từ số điểm trên, chi bộ xếp buổi họp», «T/M ĐẢNG ỦY - NGƯỜI KÝ»
  const main = (LEADING.exec(label) ?? ON_BEHALF.exec(label))?.[1]
  // «Người ký (Thủ trưởng cấp ủy)»
  const bare = last.replace(/\s*\([^()]*\)/g, '')
  return [...new Set([last, joined, main, bare])].filter((part) => part !== undefined && part !== '' && part !== label) as string[]
}

const JOINED = /[^:–(),]*\p{L}\s*\/\s*\p{L}[^:–(),]*/u
const ON_BEHALF = /^\s*T\/?M\.?\s[^-–]+[-–]\s*(\p{L}.+)$/iu
