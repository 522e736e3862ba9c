/** «Chuyển SHĐ: a) Đến» and, in the next rows, «b) Đi»: what stands before «a)» is what all of them are about. */
import type { Field } from './field.ts'

const FIRST = /^(.{4,80}?)\s*:\s*a[).]\s*(?=\p{L})(.+)$/su
const NEXT = /^[b-hđ][).]\s*(?=\p{L})(.+)$/su

/** The same fields; each item in letters with what it is about in front. */
export function letteredItems(fields: readonly Field[]): readonly Field[] {
  let about = ''
  return fields.map((field) => {
    const text = (field.row || field.label).normalize('NFC')
    const [, lead = '', first] = FIRST.exec(text) ?? []
    const item = first ?? (about === '' ? undefined : NEXT.exec(text)?.[1])
    about = first === undefined ? (item === undefined ? '' : about) : lead
    if (item === undefined) return field
    const full = `${about} – ${item}`
    return { ...field, row: field.row === '' ? '' : full, label: field.label.normalize('NFC').replace(text, full) }
  })
}
