/** «Họ tên» under «Người báo cáo»: a question that only the title over it tells apart. */
import type { Field } from './field.ts'

const NAME_ONLY = /^\s*(?:họ(?: và|,)? tên|tên|họ, chữ đệm và tên)\s*[:*]*\s*$/iu
const PERSON = /^(?:[\divxa-d]{1,4}[.)]\s*)?(?:thông tin (?:về |của )?)?(?=người|cán bộ|đồng chí|chủ trì|thư ký|bí thư)/iu

/** The same fields; one that asks for nothing but a name asks for that of the person whom its section is about. */
export function namesOfSections(fields: readonly Field[]): readonly Field[] {
  return fields.map((field) => {
    const title = NAME_ONLY.test(field.label.normalize('NFC'))
      ? field.section.findLast((one) => PERSON.test(one.normalize('NFC')))
      : undefined
    return title === undefined ? field : { ...field, label: title.normalize('NFC').replace(PERSON, '') }
  })
}
