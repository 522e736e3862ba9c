/** «Xuất sắc | Tốt | Hoàn thành | Không hoàn thành» over numbers of a year: beside the others «Tốt» is short for «Hoàn thành tốt». */
import type { Field } from './field.ts'
import { termWord } from './join-terms.ts'
import { labelWords } from './label-words.ts'

const [BEST, GOOD, DONE] = ['xuất sắc', 'tốt', 'hoàn thành'].map(termWord)
const SHORT = /(?<!\p{L})tốt(?!\p{L})/iu

/** The same fields; where such a row of grades stands under one heading, its second is written out. */
export function gradesOfYear(fields: readonly Field[]): readonly Field[] {
  const inRows = writtenOutBy(
    fields,
    ({ row }) => row,
    ({ column }) => column,
  )
  return writtenOutBy(
    inRows,
    ({ label, column }) => column || label,
    ({ row, column }) => (column === '' ? '' : row),
  )
}

/** `nameOf` says the grade, `lineOf` what fields under one heading must have in common for it. */
function writtenOutBy(fields: readonly Field[], nameOf: (field: Field) => string, lineOf: (field: Field) => string): readonly Field[] {
  const names = fields.map((field) => labelWords(nameOf(field)).words)
  const placeOf = (field: Field) => `${field.section.join('|')}|${lineOf(field)}`
  const grades = new Map<string, Set<string>>()
  for (const [i, field] of fields.entries()) {
    const place = placeOf(field)
    const found = grades.get(place) ?? new Set()
    for (const word of names[i] ?? []) found.add(word)
    grades.set(place, found)
  }
  return fields.map((field, i) => {
    const beside = grades.get(placeOf(field))
    const isShort = names[i]?.includes(GOOD ?? '') && beside?.has(BEST ?? '') && beside.has(DONE ?? '')
    return isShort ? writtenOut(field) : field
  })
}

function writtenOut(field: Field): Field {
  const [label = '', row = '', column = ''] = [field.label, field.row, field.column].map((text) => text.replace(SHORT, 'hoàn thành tốt'))
  return { ...field, label, row, column }
}
