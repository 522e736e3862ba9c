/** «Giảm – Đưa ra khỏi Đảng – Xóa tên»: heads in levels, of which the last one says it all. */
import type { Field } from './field.ts'
import { termWord } from './join-terms.ts'
import { labelWords } from './label-words.ts'
import { CONTRASTS, EVENTS, NARROWING, DETAILS } from './term-groups.ts'

/** Words that tell heads apart only together with others: «Đã thu», «Đảng viên», «Cuối». */
const VAGUE = ['đã', 'chưa', 'không', 'tháng', 'quý', 'đầu', 'cuối', 'tối đa', 'tập thể', 'cá nhân', 'đảng viên', 'chi bộ', 'đảng bộ']
const TERMS: ReadonlySet<string> = new Set(
  [...CONTRASTS.flat(), ...NARROWING, ...DETAILS, ...EVENTS].filter((term) => !VAGUE.includes(term)).map(termWord),
)
const LEVEL = ' – '

/** The field by its row and the last level alone; undefined where that is no term of its own, or where another column ends in it as well. */
export function lastLevels(fields: readonly Field[]): (field: Field) => Field | undefined {
  const columns = new Map<string, Set<string>>()
  const keyOf = (field: Field) => `${field.section.join('|')}|${lastOf(field.column)}`
  for (const field of fields) columns.set(keyOf(field), (columns.get(keyOf(field)) ?? new Set()).add(field.column))
  return (field) => {
    const last = lastOf(field.column)
    if (last === field.column || field.row === '' || columns.get(keyOf(field))?.size !== 1) return undefined
    return labelWords(last).words.some((word) => TERMS.has(word))
      ? { ...field, column: last, label: `${field.row}${LEVEL}${last}` }
      : undefined
  }
}

/** «Chi bộ thực hiện các việc sau ở mức nào – Ghi biên bản»: one line of a question over several, by its own words. */
export function lineOfQuestion(field: Field): Field | undefined {
  const isLine = field.row !== '' && field.column === '' && field.label.endsWith(`${LEVEL}${field.row}`)
  return isLine ? { ...field, label: field.row } : undefined
}

/** «Biểu quyết thông qua» over two boxes, of which the first says to readers that it is «Số đồng chí tán thành». */
export function spokenName(field: Field): Field | undefined {
  const spoken = field.labels.find(({ source }) => source === 'aria')?.text
  return spoken !== undefined && field.row === '' && !field.label.includes(spoken) ? { ...field, label: spoken } : undefined
}

/** «Trong quý III/2026, bao nhiêu chi bộ họp đủ 3 kỳ?»: behind the time that it asks of. */
export function behindLeading(field: Field): Field | undefined {
  const main = field.row === '' ? LEADING.exec(field.label.normalize('NFC'))?.[1] : undefined
  return main === undefined ? undefined : { ...field, label: main }
}

/** «Từ số điểm trên, …», «Tính đến cuối quý, …»: what stands before the question. */
export const LEADING = /^\s*(?:[\d.]+\s*)?(?:từ|theo|với|trong|qua|sau|căn cứ|dựa|nếu|tại|từng|tính|đến)(?!\p{L})[^,]{3,60},\s*(.{6,})$/iu

function lastOf(column: string): string {
  return column.split(LEVEL).at(-1) ?? ''
}
