/** «1 Họ và tên», «2 Chức vụ»: a survey numbers its questions without a sign behind the number. */
import type { Field } from './field.ts'

/** So many numbers in a row are no coincidence. */
const ENOUGH = 3
const NUMBER = /^\s*(\d{1,3})\s+(?=\p{Lu})/u

/** The same fields; where most labels count up like that, with the sign that makes the number one of the question. */
export function numberedQuestions(fields: readonly Field[]): readonly Field[] {
  const numbers = fields.flatMap(questionNumber)
  const rising = numbers.every((number, i) => i === 0 || number >= (numbers[i - 1] as number))
  if (numbers.length < ENOUGH || numbers.length * 2 < fields.length || !rising || new Set(numbers).size < ENOUGH) return fields
  const signed = (text: string) => text.replace(NUMBER, '$1. ')
  return fields.map((field) => ({ ...field, label: signed(field.label), row: signed(field.row), section: field.section.map(signed) }))
}

/** Of the label, else of the question that it is a part of; none where neither has one. */
function questionNumber({ label, section }: Field): number[] {
  const found = [label, ...section.toReversed()].flatMap((text) => NUMBER.exec(text)?.[1] ?? [])
  return found.slice(0, 1).map(Number)
}
