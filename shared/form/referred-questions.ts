/** «9. Tỷ lệ của câu 8 so với câu 7»: a question that names another one by its number asks for what that one says. */
import type { Field } from './field.ts'

const RATE =
  /^(?:\s*\d{1,3}\s*[.):])?\s*tỷ lệ(?:\s*\(?%\)?|\s+phần trăm)?\s*(?:của|tại|ở)?\s*[([]?\s*(?:câu|mục|ý|dòng)(?:\s+(?:hỏi|số))?\s+(\d{1,3})(?:\s*(?:so với|trên|chia(?: cho)?|\/|:)\s*(?:câu|mục|ý|dòng)?(?:\s+(?:hỏi|số))?\s*\d{1,3})?\s*[)\]]?[\s*:?]*(?:Làm tròn.*)?$/iu
const NUMBERED = /^\s*(?:câu\s+)?(\d{1,3})\s*[.):]\s*(.+)$/iu

/** The same fields; a rate of a numbered question is called a rate of what that asks. A number that no question has, or two, stays. */
export function referredQuestions(fields: readonly Field[]): readonly Field[] {
  const asked = fields.map(({ label }) => NUMBERED.exec(label.normalize('NFC')))
  return fields.map((field) => {
    const number = RATE.exec(field.label.normalize('NFC'))?.[1]
    const [question, ...others] = number === undefined ? [] : asked.filter((found) => Number(found?.[1]) === Number(number))
    return question?.[2] === undefined || others.length > 0
      ? field
      : { ...field, label: `Tỷ lệ ${question[2].replace(/^trong đó[,:]?\s*/iu, '').replace(/[\s*:?]+$/u, '')}` }
  })
}
