/** «Tháng thứ nhất | Tháng thứ hai | Tháng thứ ba»: columns and headings that count the months of the quarter, in the words in which reports name them. */
import type { ReportRow } from '../reports/report.ts'
import type { Field } from './field.ts'
import { labelWords } from './label-words.ts'
import { mainPeriod } from './main-period.ts'
import { readPeriod } from './read-period.ts'

const COUNTED = /tháng\s+(?:thứ\s+(nhất|hai|ba|[123])|(đầu|giữa|cuối)\s+quý)(?:\s+(?:của |trong |)quý)?/iu
const PLACES: readonly (readonly string[])[] = [
  ['nhất', '1', 'đầu'],
  ['hai', '2', 'giữa'],
  ['ba', '3', 'cuối'],
]

/** The same fields; where the report is about one quarter, those that count its months name them. */
export function monthsOfColumns(fields: readonly Field[], rows: readonly ReportRow[]): readonly Field[] {
  const isCounted = ({ column, section }: Field) => COUNTED.test(column) || section.some((title) => COUNTED.test(title))
  if (!fields.some(isCounted)) return fields
  const quarter = quarterOf(rows)
  if (quarter === undefined) return fields
  const named = (text: string) =>
    text.replace(COUNTED, (_, ...[place, end]: string[]) => {
      const at = PLACES.findIndex((words) => words.includes((place ?? end ?? '').toLowerCase()))
      return `tháng ${quarter * 3 - 2 + at}`
    })
  return fields.map((field) =>
    isCounted(field) ? { ...field, column: named(field.column), label: named(field.label), section: field.section.map(named) } : field,
  )
}

/** 1–4, of the period that the report is about, else of the only quarter that it speaks of; undefined for none. */
function quarterOf(rows: readonly ReportRow[]): number | undefined {
  const { quarter } = readPeriod(mainPeriod(rows))
  if (quarter > 0) return quarter
  const periods = new Set(rows.map((row) => row.period))
  const quarters = new Set([...periods].flatMap((period) => labelWords(period).words.filter((word) => word.startsWith('q:'))))
  const [only = ''] = quarters
  return quarters.size === 1 ? Number(only.slice(2)) : undefined
}
