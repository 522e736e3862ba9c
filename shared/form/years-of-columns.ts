/** «6 tháng 2026 | 6 tháng 2025»: columns that a form tells apart by years, in the words in which reports do. */
import type { ReportRow } from '../reports/report.ts'
import type { Field } from './field.ts'
import { termWord } from './join-terms.ts'
import { labelWords } from './label-words.ts'
import { mainPeriod, yearOf } from './main-period.ts'
import { isAddedUp } from './read-period.ts'

const YEAR_BEFORE = 'cùng kỳ năm trước'
const BEFORE_WORD = termWord('năm trước')

/** The same fields; where some columns name the year of the report and others the year before, the first lose it and the others say what they are. */
export function yearsOfColumns(fields: readonly Field[], rows: readonly ReportRow[]): readonly Field[] {
  const year = yearOfReport(rows)
  const names = (field: Field, wanted: number) => new RegExp(`(?<!\\d)${wanted}(?!\\d)`).test(field.column)
  if (year <= 0 || !fields.some((field) => names(field, year)) || !fields.some((field) => names(field, year - 1))) return fields
  return fields.map((field) => {
    const isBefore = names(field, year - 1)
    if (isBefore === names(field, year)) return field
    const named = (text: string) =>
      text.replace(periodOf(isBefore ? year - 1 : year), isBefore ? YEAR_BEFORE : '').replace(/^\s*[–-]\s*|\s*[–-]\s*$/g, '')
    return { ...field, column: named(field.column), label: named(field.label) }
  })
}

/** The same rows; one of the year before those that the report is about is named so where the form asks for it. */
export function yearsOfRows(rows: readonly ReportRow[], fields: readonly Field[]): readonly ReportRow[] {
  const heads = fields.flatMap((field) => [field.label, field.column, ...field.section])
  if (!heads.some((head) => labelWords(head).words.includes(BEFORE_WORD))) return rows
  const before = heads.some((head) => head.normalize('NFC').toLowerCase().includes(YEAR_BEFORE)) ? YEAR_BEFORE : 'năm trước'
  const keyOf = (row: ReportRow, period: string) => [row.label, row.organisation, period].join('|')
  const known = new Set(rows.map((row) => keyOf(row, spanOf(row.period))))
  const main = mainPeriod(rows)
  const year = yearOf(main)
  const last = yearOfReport(rows) - 1
  return rows.map((row) => {
    const later = spanOf(row.period.replace(/(?<!\d)20\d\d(?!\d)/, (text) => String(Number(text) + 1)))
    // «Cùng kỳ» is the same part of the year before, and not the whole of it.
    const isSame = later === spanOf(main) || before !== YEAR_BEFORE
    const isNext = yearOf(row.period) === last
    const isBefore = isNext && ((later !== spanOf(row.period) && known.has(keyOf(row, later))) || (year > 0 && isSame))
    return isBefore && !row.label.toLowerCase().includes('năm trước') ? { ...row, label: `${row.label} ${before}` } : row
  })
}

/** «Lũy kế từ đầu năm 2026», «Lũy kế 10 tháng năm 2026»: one span in two wordings. */
function spanOf(period: string): string {
  return isAddedUp(period) ? `lũy kế ${yearOf(period)}` : period
}

function yearOfReport(rows: readonly ReportRow[]): number {
  return yearOf(mainPeriod(rows)) || Math.max(...rows.map(({ period }) => yearOf(period)))
}

/** «6 tháng 2025», «năm 2025», «Quý III/2025» */
function periodOf(year: number): RegExp {
  return new RegExp(
    `(?:cùng kỳ\\s+)?(?:\\d{1,2} tháng(?: (?:đầu|cuối) năm)?|quý [ivx\\d]+|tháng \\d{1,2})?[\\s/-]*(?:năm\\s*)?${year}`,
    'iu',
  )
}
