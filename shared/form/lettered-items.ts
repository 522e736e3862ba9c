/** «Chuyển SHĐ: a) Đến» and, in the next rows, «b) Đi»: what stands before «a)» is what all of them are about. */
import type { Field } from './field.ts'

const FIRST = /^(.{4,80}?)\s*:\s*a[).]\s*(?=\p{L})(.+)$/su
const NEXT = /^[b-hđ][).]\s*(?=\p{L})(.+)$/su

/** «Chuyển sinh hoạt chính thức: nơi khác chuyển đến» over a row «chuyển đi nơi khác» that begins small. */
const LEADS = /^([^:]{8,80}?)\s*:\s*(\p{Ll}.{2,})$/su
const NO_LEAD = /(?:đó|gồm|gồm có|sau|chú|đvt|đơn vị tính)$/iu
const SMALL = /^\p{Ll}/u

/** The same fields; each item in letters, and each small row after one that names what it is about, with that in front. */
export function letteredItems(fields: readonly Field[]): readonly Field[] {
  let about = ''
  // Whether the rows that go on are told by their small letter.
  let isSmall = false
  return fields.map((field) => {
    const text = (field.row || field.label).normalize('NFC')
    const [, lead = '', first] = FIRST.exec(text) ?? []
    const led = first === undefined && field.row !== '' ? LEADS.exec(text) : null
    if (led && !NO_LEAD.test(led[1] ?? '')) {
      about = led[1] ?? ''
      isSmall = true
      return field
    }
    const goesOn = isSmall ? field.row !== '' && SMALL.test(text) && !text.includes(':') : false
    const item = first ?? (about === '' ? undefined : goesOn ? text : NEXT.exec(text)?.[1])
    isSmall = goesOn
    about = first === undefined ? (item === undefined ? '' : about) : lead
    if (item === undefined) return field
    const full = `${about} – ${item}`
    return { ...field, row: field.row === '' ? '' : full, label: field.label.normalize('NFC').replace(text, full) }
  })
}
