/** Dates on pages: which order a hint announces, how a date is written in an order, and whether a shown text is that date. */
import { parseDateText } from '../text/parse-date.ts'
import { isoDay } from '../text/civil-day.ts'

export type DateOrder = 'dmy' | 'mdy' | 'ymd'

/** ISO «2026-10-05» of a date as the report writes it; undefined when it is no full date. */
export function readReportDate(text: string): string | undefined {
  const day = parseDateText(text)
  const iso = day > 0 ? isoDay(day) : ''
  return iso.length === 10 ? iso : undefined
}

/** Reads «dd/mm/yyyy», «MM-DD-YYYY», «ngày/tháng/năm», «__/__/____» with letters, or an example date; null when the hint says nothing. */
export function dateOrderOf(hint: string): DateOrder | null {
  const text = hint.toLowerCase().normalize('NFC')
  const d = text.search(/\bdd?\b|(?<![a-zà-ỹ])ngày(?=\s*[/.-])|dd/)
  const m = text.search(/\bmm?\b|(?<![a-zà-ỹ])tháng(?=\s*[/.-])|mm/)
  const y = text.search(/y{2,4}|năm|\bnnnn\b|aaaa/)
  if (d >= 0 && m >= 0 && y >= 0) return y < m ? 'ymd' : d < m ? 'dmy' : 'mdy'
  const example = /(\d{4})-\d{2}-\d{2}|(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/.exec(text)
  if (!example) return null
  if (example[1]) return 'ymd'
  if (Number(example[2]) > 12) return 'dmy'
  return Number(example[3]) > 12 ? 'mdy' : null
}

/** The separator that a hint uses; «/» for d-m-y and «-» for y-m-d when it says nothing. */
export function dateSeparatorOf(hint: string, order: DateOrder): string {
  const found = /\d\s?([/.-])\s?\d|[dmyngàthánăm_]\s?([/.-])\s?[dmytngàháăm_]/i.exec(hint)
  return found?.[1] ?? found?.[2] ?? (order === 'ymd' ? '-' : '/')
}

export function writeDate(iso: string, order: DateOrder, separator: string): string {
  const [y, m, d] = iso.split('-') as [string, string, string]
  return (order === 'dmy' ? [d, m, y] : order === 'mdy' ? [m, d, y] : [y, m, d]).join(separator)
}

/** The three numbers of a shown date in reading order, and which of them is the year; undefined when it shows no date. */
export function sameDate(shown: string, iso: string, order: DateOrder): boolean {
  const [y, m, d] = iso.split('-').map(Number) as [number, number, number]
  const numbers = (shown.match(/\d+/g) ?? []).map(Number)
  const wanted = order === 'dmy' ? [d, m, y] : order === 'mdy' ? [m, d, y] : [y, m, d]
  if (numbers.length >= 3 && wanted.every((part, i) => numbers[i] === part)) return true
  // «2026-10-05» is the same date in every page, and so is one whose month is a word: «5 thg 10, 2026» has its year last.
  return /^\d{4}-\d{2}-\d{2}/.test(shown) && shown.startsWith(iso)
}
