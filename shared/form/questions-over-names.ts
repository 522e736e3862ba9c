/** «Chi bộ thôn Đoài ( ) 1 buổi ( ) 2 buổi» under «Số buổi học chuyên đề»: a question with a line for each party cell is a table of one column. */
import type { Field } from './field.ts'

const NAME =
  /^\s*(?:\d{1,3}[.)]?\s*)?(?:[Cc]hi bộ|CHI BỘ|CB|[Tt]hôn|[Ấấ]p|[Bb]ản|[Xx]óm|[Tt]ổ dân phố|[Kk]hu phố|TDP|KP)\s+(?:(?:thôn|ấp|bản|xóm|khu phố|tổ dân phố|KP|TDP|số)\s+)*(?:\p{Lu}|\d)[^:?]*$/u
const FEWEST = 3

/** The same fields; those whose labels only name party cells stand in the rows of their question. */
export function questionsOverNames(fields: readonly Field[]): readonly Field[] {
  const isName = ({ row, column, label, section }: Field) =>
    row === '' && column === '' && section.length > 0 && NAME.test(label.normalize('NFC'))
  const questionOf = ({ section }: Field) => section.join('|')
  const counts = new Map<string, number>()
  for (const field of fields) if (isName(field)) counts.set(questionOf(field), (counts.get(questionOf(field)) ?? 0) + 1)
  return fields.map((field) => {
    if (!isName(field) || (counts.get(questionOf(field)) ?? 0) < FEWEST) return field
    const column = field.section.at(-1) ?? ''
    return { ...field, row: field.label, column, label: `${field.label} – ${column}` }
  })
}
