/** Renders the date part of a number format («dd/mm/yyyy», «[h]:mm», «d "tháng" m») as Vietnamese Sheets shows it. */
import { type CivilMoment, civilOf } from './date-serial.ts'

const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy']
const SHORT_WEEKDAYS = ['CN', 'Th 2', 'Th 3', 'Th 4', 'Th 5', 'Th 6', 'Th 7']
const TOKEN = /\[h+\]|\[m+\]|\[s+\]|y+|m+|d+|h+|s+(?:\.0+)?|am\/pm|a\/p|"[^"]*"|\\.|_.|\*.|[\s\S]/giu

type Token = { kind: string; text: string }

/** Whether this section of a format shows a date or a time: it has one of the letters y m d h s outside quotes and brackets. */
export function isDateFormat(section: string): boolean {
  const bare = section.replace(/"[^"]*"|\\.|_.|\*./g, '')
  return /\[(?:h+|m+|s+)\]/i.test(bare) || /[ymdhs]/i.test(bare.replace(/\[[^\]]*\]/g, '').replace(/General/gi, ''))
}

/** Returns the function that renders one serial number. */
export function compileDateFormat(section: string): (serial: number) => string {
  const tokens = readTokens(section.replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, ''))
  const twelveHours = tokens.some((token) => token.kind === 'ampm')
  return (serial) => {
    const moment = civilOf(serial)
    return tokens.map((token) => renderToken(token, moment, serial, twelveHours)).join('')
  }
}

function readTokens(section: string): Token[] {
  const tokens = (section.match(TOKEN) ?? []).map(readToken)
  tokens.forEach((token, index) => {
    if (token.kind !== 'm') return
    // «m» is minutes right after hours or right before seconds, months everywhere else.
    const near = (step: number) => tokens.slice(step > 0 ? index + 1 : 0, step > 0 ? undefined : index).filter((t) => t.kind !== 'literal')
    const before = near(-1).at(-1)?.kind ?? ''
    const after = near(1)[0]?.kind ?? ''
    if (before === 'h' || before === '[h]' || after === 's') token.kind = 'minute'
  })
  return tokens
}

function readToken(text: string): Token {
  const lower = text.toLowerCase()
  if (/^\[[hms]/.test(lower)) return { kind: `[${lower[1]}]`, text }
  if (/^[ymdhs]/.test(lower)) return { kind: lower[0] ?? '', text }
  if (lower === 'am/pm' || lower === 'a/p') return { kind: 'ampm', text }
  if (text.startsWith('"')) return { kind: 'literal', text: text.slice(1, -1) }
  if (text.startsWith('\\')) return { kind: 'literal', text: text.slice(1) }
  if (text.startsWith('_') || (text.startsWith('*') && text.length > 1)) return { kind: 'literal', text: ' ' }
  return { kind: 'literal', text: text === '@' ? '' : text }
}

function renderToken(token: Token, moment: CivilMoment, serial: number, twelveHours: boolean): string {
  const size = token.text.length
  const hour = twelveHours ? moment.hour % 12 || 12 : moment.hour
  switch (token.kind) {
    case 'y':
      return size > 2 ? String(moment.year).padStart(4, '0') : String(moment.year % 100).padStart(2, '0')
    case 'm':
      if (size === 3) return `thg ${moment.month}`
      return size > 3 ? `tháng ${moment.month}` : padded(moment.month, size)
    case 'd': {
      const weekday = (((Math.floor(serial) - 1) % 7) + 7) % 7
      if (size === 3) return SHORT_WEEKDAYS[weekday] ?? ''
      return size > 3 ? (WEEKDAYS[weekday] ?? '') : padded(moment.day, size)
    }
    case 'h':
      return padded(hour, size)
    case 'minute':
      return padded(moment.minute, size)
    case 's': {
      const decimals = token.text.split('.')[1]?.length ?? 0
      const fraction = decimals === 0 ? '' : `,${String(moment.millisecond).padStart(3, '0').slice(0, decimals)}`
      return `${padded(moment.second, size > 1 ? 2 : 1)}${fraction}`
    }
    case '[h]':
      return padded(Math.floor(serial * 24 + 1e-9), size - 2)
    case '[m]':
      return padded(Math.floor(serial * 1440 + 1e-7), size - 2)
    case '[s]':
      return padded(Math.round(serial * 86_400), size - 2)
    case 'ampm':
      return moment.hour < 12 ? 'SA' : 'CH'
    default:
      return token.text
  }
}

function padded(value: number, size: number): string {
  return String(value).padStart(Math.min(size, 2), '0')
}
