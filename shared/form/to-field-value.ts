/** How a value of the report is written into a field: the closed list of transforms, and what the field would not take. */
import type { ReportRow } from '../reports/report.ts'
import { isNumberKind } from '../reports/report-words.ts'
import type { Field } from './field.ts'
import type { FieldValue } from './field-value.ts'
import type { FillReason } from './fill-reason.ts'
import { answersWhether } from './answers-whether.ts'
import { matchOption } from './match-option.ts'
import { moneyShift } from './measure-units.ts'
import { dateOrderOf, dateSeparatorOf, readReportDate, writeDate } from './parse-date-parts.ts'
import { readNumber } from './read-number.ts'

export type Transform =
  | 'as-is'
  | 'number'
  | 'percent-to-fraction'
  | 'scaled'
  | 'with-percent-sign'
  | 'date'
  | 'month'
  | 'option'
  | 'yes-or-no'
  | 'options'
  | 'check'
  | 'dot-decimal'
  | 'clock'
  | 'grouped'
export type Written = { ok: true; value: FieldValue; shown: string; transform: Transform } | { ok: false; reason: FillReason }

const YES = /^(?:x|✓|✔|có|co|đúng|yes|true|1|đạt|rồi)$/iu
const NO = /^(?:|không|khong|no|false|0|chưa|không đạt)$/iu

export function toFieldValue(row: ReportRow, field: Field): Written {
  const text = row.value.trim()
  switch (field.kind) {
    case 'file':
      return refuse('file-field')
    case 'choice':
      return toOption(text, row, field)
    case 'choices':
      return toOptions(text, field)
    case 'check':
      return toCheck(text)
    case 'date':
      return toDate(text, field)
    case 'month':
      return toMonth(row)
    case 'time': {
      const time = readClock(text)
      return time === undefined
        ? refuse('kind-mismatch')
        : { ok: true, value: { type: 'time', text: time }, shown: text, transform: 'as-is' }
    }
    default:
      return isNumeric(row, field) ? toNumber(text, row, field) : toText(text, row, field)
  }
}

/** «18 giờ 30», «18h30» as «18:30»; undefined for what is no time of day. */
function readClock(text: string): string | undefined {
  const time = /^(\d{1,2})\s*(?:giờ|[:hg])\s*(\d{2})?/iu.exec(text)
  return time ? `${(time[1] ?? '').padStart(2, '0')}:${time[2] ?? '00'}` : undefined
}

/** «__:__», «HH:mm», «(giờ:phút)»: a box for text that takes a time in figures. */
const CLOCK = /(?:_{2}|-{2}|hh|\b\d{1,2}):(?:_{2}|-{2}|mm|\d{2}\b)|giờ\s*:\s*phút/iu

const refuse = (reason: FillReason): Written => ({ ok: false, reason })

function isNumeric(row: ReportRow, field: Field): boolean {
  return field.kind === 'number' || isNumberKind(row.kind)
}

function toText(text: string, row: ReportRow, field: Field): Written {
  if (row.kind === 'date') return toDate(text, field)
  const clock = CLOCK.test(`${field.hint} ${field.label}`) ? readClock(text) : undefined
  if (clock !== undefined && clock !== text)
    return fits(clock, field) ?? { ok: true, value: { type: 'text', text: clock }, shown: clock, transform: 'clock' }
  // Whether «18.650.000» is what a field of «nghìn đồng» wants cannot be told of a text.
  if (/^\d[\d.,\s]*(?:đồng|đ)?$/iu.test(text) && moneyShift(row, field) !== 0) return refuse('unit-unclear')
  return fits(text, field) ?? { ok: true, value: { type: 'text', text }, shown: text, transform: 'as-is' }
}

function toNumber(text: string, row: ReportRow, field: Field): Written {
  const plain = readNumber(text)
  if (plain === undefined) return field.kind === 'number' ? refuse('not-a-number') : toText(text, row, field)
  const hint = `${field.hint} ${field.limits.pattern}`
  let amount = plain
  let transform: Transform = 'number'
  const shift = moneyShift(row, field)
  if (shift === undefined) return refuse('unit-unclear')
  if (shift !== 0) {
    amount = shiftDecimal(plain, shift)
    transform = 'scaled'
  }
  const isPercent = row.kind === 'percent' || row.unit.trim() === '%'
  const asksForFraction = (field.limits.max !== '' && Number(field.limits.max) <= 1) || FRACTION.test(`${field.hint} ${field.help}`)
  if (isPercent && asksForFraction && Math.abs(Number(plain)) > 1) {
    amount = shiftDecimal(plain, -2)
    transform = 'percent-to-fraction'
  } else if (isPercent && field.kind !== 'number' && /\d\s*%/.test(field.hint)) transform = 'with-percent-sign'
  const limits = withinLimits(amount, field)
  if (limits) return refuse(limits)
  const dotted = /\d\.\d{1,2}(?!\d)/.test(hint) && !/,\d/.test(hint)
  const grouped = /\d\.\d{3}(?!\d)/.test(field.hint) && !dotted
  const whole = amount.split('.')[0] ?? ''
  const sign = transform === 'with-percent-sign' ? '%' : ''
  const notations = (dotted ? [true] : [false, true]).map(
    (point) => (grouped ? group(whole) : whole) + fractionOf(text, amount, transform, point) + sign,
  )
  const written = field.kind === 'number' ? notations[0] : notations.find((notation) => !fits(notation, field))
  const refused = fits(field.kind === 'number' ? amount : (notations[0] ?? ''), field)
  if (written === undefined || (field.kind === 'number' && refused)) return refused ?? refuse('pattern-mismatch')
  if (transform === 'number' && written !== notations[0]) transform = 'dot-decimal'
  return { ok: true, value: { type: 'number', plain: amount, text: written }, shown: written, transform }
}

/** «Số từ 0 đến 1», «VD: 0,955», «0,000» where a rate would show no thousandths. */
const FRACTION = /(?<![\d.,])0\s*(?:đến|tới|[-–→])\s*1(?![\d.,%])|(?:vd|ví dụ)[:.]?\s*0[.,]\d*[1-9]|^\s*0[.,]000\b/iu

/** The digits after the comma as the report writes them: «92,0» stays «92,0». */
function fractionOf(text: string, amount: string, transform: Transform, dotted: boolean): string {
  const typed = transform === 'percent-to-fraction' || transform === 'scaled' ? undefined : /\d[,.](\d{1,2}|\d{4,})\s*%?$/.exec(text)?.[1]
  const digits = typed ?? amount.split('.')[1] ?? ''
  return digits === '' ? '' : (dotted ? '.' : ',') + digits
}

function group(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, '.')
}

/** Moves the decimal point without arithmetic, so that 93.3 becomes 0.933 and nothing else; `by` places to the right, or left below 0. */
function shiftDecimal(plain: string, by: number): string {
  const sign = plain.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = plain.replace('-', '').split('.')
  const digits = `${'0'.repeat(Math.max(1 - by, 0))}${whole}${fraction}${'0'.repeat(Math.max(by, 0))}`
  const point = digits.length - fraction.length - Math.max(by, 0) + by
  const moved = `${digits.slice(0, point)}.${digits.slice(point)}`.replace(/^0+(?=\d)/, '')
  return sign + moved.replace(/0+$/, '').replace(/\.$/, '')
}

function withinLimits(plain: string, field: Field): FillReason | undefined {
  const { min, max, step } = field.limits
  const value = Number(plain)
  if ((min !== '' && value < Number(min)) || (max !== '' && value > Number(max))) return 'out-of-range'
  if (step === '' || step === 'any' || !(Number(step) > 0)) return undefined
  const steps = (value - (min === '' ? 0 : Number(min))) / Number(step)
  return Math.abs(steps - Math.round(steps)) > 1e-9 ? 'step-mismatch' : undefined
}

function fits(text: string, field: Field): Written | undefined {
  const { maxLength, pattern } = field.limits
  if (maxLength !== null && text.length > maxLength) return refuse('too-long')
  // «[0-9]*» only asks a telephone for its number keys.
  if (pattern === '' || /^(?:\[0-9\]|\\d)[*+]$/.test(pattern)) return undefined
  try {
    return new RegExp(`^(?:${pattern})$`, 'v').test(text) ? undefined : refuse('pattern-mismatch')
  } catch {
    // A pattern that is no regular expression is ignored by browsers, so it forbids nothing.
    return undefined
  }
}

function toDate(text: string, field: Field): Written {
  const iso = readReportDate(text)
  if (!iso) return refuse('not-a-date')
  const { min, max } = field.limits
  if ((/^\d{4}-\d\d-\d\d/.test(min) && iso < min.slice(0, 10)) || (/^\d{4}-\d\d-\d\d/.test(max) && iso > max.slice(0, 10)))
    return refuse('out-of-range')
  const order = dateOrderOf(field.hint) ?? dateOrderOf(field.help) ?? dateOrderOf(field.label)
  const tooShort = field.limits.maxLength !== null && field.limits.maxLength < 10
  if (tooShort) return refuse('too-long')
  return {
    ok: true,
    value: { type: 'date', iso, order },
    shown: writeDate(iso, order ?? 'dmy', dateSeparatorOf(field.hint, order ?? 'dmy')),
    transform: 'date',
  }
}

function toMonth(row: ReportRow): Written {
  const found = /(\d{1,2})\s*[/-]\s*(\d{4})/.exec(`${row.value} ${row.period}`)
  const month = Number(found?.[1])
  if (!found || month < 1 || month > 12) return refuse('not-a-date')
  return {
    ok: true,
    value: { type: 'month', iso: `${found[2]}-${String(month).padStart(2, '0')}` },
    shown: `${month}/${found[2]}`,
    transform: 'month',
  }
}

/** Options that are not known before opening are matched by the page script with the same rule. */
function toOption(text: string, row: ReportRow, field: Field): Written {
  const value: FieldValue = { type: 'option', text }
  if (field.options.length === 0) return { ok: true, value, shown: text, transform: 'option' }
  // The first of several boxes may say the name of the question as well.
  const options = field.options.map((option) => (option.startsWith(`${field.label} `) ? option.slice(field.label.length + 1) : option))
  const answer = answersWhether(row, field)
  const match = matchOption(answer ?? (row.kind === 'mark' && text !== '' ? 'Có' : text), options)
  if (match.index === undefined) return refuse(match.reason)
  const option = field.options[match.index] ?? text
  return { ok: true, value: { type: 'option', text: option }, shown: option, transform: answer === undefined ? 'option' : 'yes-or-no' }
}

function toOptions(text: string, field: Field): Written {
  const parts = text.split(/\s*[;\n]\s*|\s*,\s*(?=\p{Lu})/u).filter(Boolean)
  if (field.options.length === 0)
    return { ok: true, value: { type: 'options', texts: parts }, shown: parts.join('; '), transform: 'options' }
  const whole = matchOption(text, field.options)
  if (whole.index !== undefined) return asOptions([field.options[whole.index] ?? text])
  const texts: string[] = []
  for (const part of parts) {
    const match = matchOption(part, field.options)
    if (match.index === undefined) return refuse(match.reason)
    texts.push(field.options[match.index] ?? part)
  }
  return asOptions(texts)
}

function asOptions(texts: string[]): Written {
  return { ok: true, value: { type: 'options', texts }, shown: texts.join('; '), transform: 'options' }
}

function toCheck(text: string): Written {
  if (YES.test(text)) return { ok: true, value: { type: 'check', checked: true }, shown: 'Đánh dấu', transform: 'check' }
  if (NO.test(text)) return { ok: true, value: { type: 'check', checked: false }, shown: 'Bỏ dấu', transform: 'check' }
  return refuse('kind-mismatch')
}
