/** «Thuộc diện phải kiểm điểm», then «Đã thực hiện» and «Chưa thực hiện»: what was to be done stands in the label before. */
import type { Field } from './field.ts'

const TO_DO = /(?<!\p{L})phải\s+(kiểm điểm|đánh giá|xếp loại|bỏ phiếu|học tập|bồi dưỡng|khắc phục)(?!\p{L})/iu
const DONE =
  /^(\s*(?:[-–+•]|[\d.]{1,4}[.)])?\s*(?:số\s+)?)(đã|chưa)\s+(?:thực hiện|tiến hành|tổ chức|làm|xong|hoàn thành)(?:\s+xong)?\s*$/iu

/** The same fields; one that only says done or not done says what, from the last field of its part that says it. */
export function doneOfWhat(fields: readonly Field[]): readonly Field[] {
  const asked = new Map<string, string>()
  return fields.map((field) => {
    const part = field.section.join('|')
    const [, toDo] = TO_DO.exec(field.label.normalize('NFC')) ?? []
    if (toDo) asked.set(part, toDo)
    const [, lead, done] = DONE.exec(field.label.normalize('NFC')) ?? []
    const what = asked.get(part)
    return done && what ? { ...field, label: `${lead}${done} ${what}` } : field
  })
}
