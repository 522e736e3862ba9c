/** «Tháng trước», «nửa năm liền trước»: parts of a form for the period before, in the words in which reports name it. */
import type { ReportRow } from '../reports/report.ts'
import type { Field } from './field.ts'
import { termWord } from './join-terms.ts'
import { labelWords } from './label-words.ts'
import { mainPeriod, yearOf } from './main-period.ts'
import { readPeriod } from './read-period.ts'

const BEFORE = 'kỳ trước'
const BEFORE_WORD = termWord(BEFORE)

/** The same rows; one of the period just before the report's own is named so where the form asks for it. */
export function periodsBefore(rows: readonly ReportRow[], fields: readonly Field[]): readonly ReportRow[] {
  const now = placeOf(mainPeriod(rows))
  if (now === undefined) return rows
  const isBefore = ({ label, period }: ReportRow) => {
    const place = placeOf(period)
    return place?.length === now.length && place.count === now.count - 1 && !labelWords(label).words.includes(BEFORE_WORD)
  }
  const asks = ({ label, row, column, section }: Field) =>
    [label, row, column, ...section].some((text) => labelWords(text).words.includes(BEFORE_WORD))
  if (!rows.some(isBefore) || !fields.some(asks)) return rows
  return rows.map((row) => (isBefore(row) ? { ...row, label: `${row.label} ${BEFORE}` } : row))
}

/** Writes the period before as the year before, where `sameInYears` allows it. */
export function inYears(text: string): string {
  return text.normalize('NFC').replace(PERIOD_BEFORE, 'năm trước')
}

/** In a report of a whole year the period before and the year before are one, unless the form has columns for both. */
export function sameInYears(rows: readonly ReportRow[], fields: readonly Field[]): boolean {
  const texts = fields.map(({ label, row, column }) => [label, row, column].join(' | ').normalize('NFC'))
  const tellsApart = texts.some((text) => PERIOD_BEFORE.test(text)) && texts.some((text) => /năm trước|cùng kỳ/iu.test(text))
  return readPeriod(mainPeriod(rows)).isYear && !tellsApart
}

const PERIOD_BEFORE = /(?<!\p{L})(?:k[ỳì] trước|(?<!(?:từ|tháng|quý) )đầu k[ỳì](?! trước| này))/iu

/** A period as one of a row of equally long ones: `length` in months, `count` from year 0. Undefined for a whole year, which has words of its own, and for what is no period. */
function placeOf(period: string): { length: number; count: number } | undefined {
  const { text, month, quarter, year: named, half } = readPeriod(period)
  const year = named || yearOf(period)
  if (year === 0) return undefined
  if (half) return { length: 6, count: year * 2 + (half === 'đầu' ? 0 : 1) }
  if (/^\d+ tháng/.test(text)) return undefined
  return month > 0 ? { length: 1, count: year * 12 + month } : quarter > 0 ? { length: 3, count: year * 4 + quarter } : undefined
}
