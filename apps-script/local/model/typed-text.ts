/**
 * What a Vietnamese spreadsheet makes of text that is typed into a grid cell, or handed to `setValues`: «9/9» is a date,
 * «012» is 12, «1,5» is one and a half, «=…» is a formula. A grid cell with the format `@` keeps what was typed.
 */
import { isCivilDay, serialOf } from './date-serial.ts'

/** `format` is the number format that the typing brings along, or null to keep the grid cell's own. */
export type Typed = { value: string | number | boolean; formula: string | null; format: string | null }

/** `currentYear` completes a day and month typed without a year. */
export function readTypedText(text: string, isTextFormat: boolean, currentYear: number): Typed {
  if (isTextFormat || text === '') return plain(text)
  if (text.startsWith("'")) return plain(text.slice(1))
  const trimmed = text.trim()
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true', formula: null, format: null }
  const number = readNumber(trimmed) ?? readDateTime(trimmed, currentYear)
  if (number) return number
  if (text.startsWith('=') && text.length > 1) return { value: '', formula: text, format: null }
  if (/^\+[^\s+]/.test(text)) return { value: '', formula: `=${text.slice(1)}`, format: null }
  return plain(text)
}

function plain(value: string): Typed {
  return { value, formula: null, format: null }
}

function readNumber(text: string): Typed | undefined {
  const match = /^([+-]?)(\d+|\d{1,3}(?:\.\d{3})+)?(?:,(\d+))?(?:e([+-]?\d{1,3}))?\s*(%?)$/i.exec(text)
  if (!match) return undefined
  const [, sign = '', whole = '', decimals = '', exponent, percent = ''] = match
  if (whole === '' && decimals === '') return undefined
  const size = Number(`${whole.replaceAll('.', '') || '0'}.${decimals || '0'}e${exponent ?? 0}`)
  if (!Number.isFinite(size)) return undefined
  const value = (sign === '-' ? -size : size) / (percent ? 100 : 1)
  return {
    value: value === 0 ? 0 : Number(value.toPrecision(15)),
    formula: null,
    format: numberFormatOf(whole, decimals, exponent, percent),
  }
}

function numberFormatOf(whole: string, decimals: string, exponent: string | undefined, percent: string): string | null {
  if (percent) return decimals ? '0.00%' : '0%'
  if (exponent) return '0.00E+00'
  if (whole.includes('.')) return decimals ? '#,##0.00' : '#,##0'
  return null
}

function readDateTime(text: string, currentYear: number): Typed | undefined {
  const [first = '', ...rest] = text.split(/\s+/)
  const time = readTime(rest.length ? rest.join(' ') : first)
  if (rest.length === 0 && time) return { value: time.fraction, formula: null, format: time.format }
  const date = readDate(first, currentYear)
  if (!date || (rest.length > 0 && !time)) return undefined
  if (!time) return { value: date.serial, formula: null, format: date.format }
  return { value: date.serial + time.fraction, formula: null, format: `dd/mm/yyyy ${time.format}` }
}

function readDate(text: string, currentYear: number): { serial: number; format: string } | undefined {
  const parts = /^(\d{1,4})([/-])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text)
  if (!parts) return undefined
  const [, a = '', , b = '', c] = parts
  if (c === undefined) {
    if (b.length === 4) return civil(Number(b), Number(a), 1, 'mm/yyyy')
    return a.length > 2 || b.length > 2 ? undefined : civil(currentYear, Number(b), Number(a), 'd/m')
  }
  if (a.length === 4 && b.length <= 2 && c.length <= 2) return civil(Number(a), Number(b), Number(c), 'yyyy-mm-dd')
  if (a.length > 2 || b.length > 2 || c.length === 3 || c.length === 1) return undefined
  return civil(fullYear(c), Number(b), Number(a), 'dd/mm/yyyy')
}

function fullYear(text: string): number {
  if (text.length > 2) return Number(text)
  return Number(text) < 30 ? 2000 + Number(text) : 1900 + Number(text)
}

function civil(year: number, month: number, day: number, format: string): { serial: number; format: string } | undefined {
  if (year < 1583 || !isCivilDay(year, month, day)) return undefined
  return { serial: serialOf({ year, month, day }), format }
}

function readTime(text: string): { fraction: number; format: string } | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text)
  if (!match) return undefined
  const [, hours = '', minutes = '', seconds = '0'] = match
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined
  const fraction = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400
  return { fraction, format: match[3] ? 'h:mm:ss' : 'h:mm' }
}
