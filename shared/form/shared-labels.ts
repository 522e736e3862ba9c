/** «Tháng / năm: [ ] [ ]»: one label before several boxes that names them in turn, and boxes that it leaves without a name. */
import type { Field } from './field.ts'

const JOINT = /\s*\/\s*/u
const FROM = /\s+từ(?:\s+(?:ngày|lúc|giờ))?\s*[:]*\s*$/iu
const TO = /^\s*(?:đến|tới)(?:\s+(?:hết|ngày|hết ngày|lúc|giờ))?\s*[:]*\s*$/iu
const END = /\s*[*:]+(?:\s*[*:]+)*\s*$/u

/** The same fields; where as many follow each other under one label as it has parts, each is called by its own part. */
export function sharedLabels(fields: readonly Field[]): readonly Field[] {
  const named = new Map<Field, string>()
  for (let start = 0; start < fields.length; ) {
    const field = fields[start] as Field
    let end = start + 1
    while (end < fields.length && isSamePlace(field, fields[end] as Field)) end++
    const parts = partsOf(field.label)
    if (parts.length === end - start) for (const [i, part] of parts.entries()) named.set(fields[start + i] as Field, part)
    const goesOn = start > 0 ? endOf(fields[start - 1] as Field, field) : undefined
    if (goesOn !== undefined) named.set(field, goesOn)
    start = end
  }
  for (const field of fields) {
    const isNamed = field.labels.some(({ source }) => source !== 'name')
    const asked = named.has(field) ? undefined : isNamed ? periodOfTitle(field) : askedByOptions(field.options)
    if (asked !== undefined) named.set(field, asked)
  }
  for (const [i, field] of fields.entries()) {
    const before = fields[i - 1]
    if (before && !named.has(field) && isSecondBox(before, field)) named.set(field, before.label)
  }
  if (named.size === 0) return fields
  return fields.map((field) => {
    const label = named.get(field)
    return label === undefined ? field : { ...field, label, row: field.row === field.label ? label : field.row }
  })
}

/** «Hoàn thành tốt nhiệm vụ [24] CB [72,7] %»: a box without a name right behind one of another unit asks for the same in its own. */
function isSecondBox(before: Field, field: Field): boolean {
  return (
    field.labels.every(({ source }) => source === 'name') &&
    before.labels.some(({ source }) => source !== 'name') &&
    field.unit !== '' &&
    before.unit !== '' &&
    field.unit !== before.unit &&
    field.row === '' &&
    field.section.join('|') === before.section.join('|')
  )
}

/** A list without a name that offers nothing but years, or the twelve months. */
function askedByOptions(options: readonly string[]): string | undefined {
  const texts = options.map((option) => option.normalize('NFC').trim())
  if (texts.length > 1 && texts.every((text) => /^(?:năm\s+)?20\d\d$/iu.test(text))) return 'Năm'
  return texts.length === 12 && texts.every((text) => /^(?:tháng\s+)?(?:0?[1-9]|1[0-2])$/iu.test(text)) ? 'Tháng' : undefined
}

/** «Tình hình công tác xây dựng Đảng tháng [10/2026]»: a title that leads on to a list of nothing but months or quarters of a year. */
function periodOfTitle({ kind, label, options }: Field): string | undefined {
  const periods = options.filter((option) => PERIOD_OF_YEAR.test(option.normalize('NFC')))
  const months = options.filter((option) => MONTH_OF_YEAR.test(option.normalize('NFC')))
  const isYear = months.length === 12 && options.length <= 13
  const isList = kind === 'choice' && (isYear || (periods.length >= FEWEST_PERIODS && periods.length >= options.length - 1))
  return isList && LEADS_ON.test(label.normalize('NFC')) ? 'Kỳ báo cáo' : undefined
}

const FEWEST_PERIODS = 3
/** «Số liệu của tháng [Tháng 10] năm 2026» */
const MONTH_OF_YEAR = /^\s*tháng\s*(?:0?[1-9]|1[0-2])\s*$/iu
const PERIOD_OF_YEAR = /^\s*(?:(?:tháng|quý)\s*)?(?:\d{1,2}|[IV]{1,3})\s*[/-]\s*20\d\d\s*$/iu
/** Of more words than the time alone. */
const LEADS_ON = /^.*\p{L}{2}\s+\p{L}+\s+(?:tháng|quý|kỳ)(?:\s+năm\s+20\d\d)?\s*:?\s*$/iu

/** «Thời gian kiểm điểm từ [ ] đến hết [ ]»: what the second box asks for. */
function endOf(before: Field, field: Field): string | undefined {
  const label = before.label.normalize('NFC')
  const from = before.kind === field.kind && TO.test(field.label.normalize('NFC')) ? FROM.exec(label) : null
  return from && isSamePlace(before, { ...field, label: '' }) ? `${label.slice(0, from.index)} đến` : undefined
}

function isSamePlace(one: Field, other: Field): boolean {
  return (
    (other.label === one.label || other.label === '') && one.column === other.column && one.section.join('|') === other.section.join('|')
  )
}

/** At least two, each a few words; none for any other label. */
function partsOf(label: string): string[] {
  const parts = label.normalize('NFC').replace(END, '').split(JOINT)
  return parts.length > 1 && parts.every((part) => /^\p{L}[\p{L}\s.]{1,30}$/u.test(part)) ? parts : []
}
