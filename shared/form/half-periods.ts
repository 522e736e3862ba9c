/** «Tháng [ ] năm [ ]»: two lists for one period, of which either alone would be half of the value. */
import type { ReportRow } from '../reports/report.ts'
import type { Field } from './field.ts'

const MONTH = /^\s*(?:tháng\s*|T)?(?:0?[1-9]|1[0-2])\s*$/iu
const YEAR = /^\s*(?:năm\s*)?20\d\d\s*$/iu
const WHOLE = /^\s*(?:tháng\s*)?\d{1,2}\s*(?:\/|-|năm)\s*20\d\d\s*$/iu
/** Of options, one may only say what to do. */
const offers = (field: Field | undefined, what: RegExp) =>
  field?.kind === 'choice' && field.options.filter((text) => what.test(text)).length >= Math.max(2, field.options.length - 1)

/** By the index of the field: whether it is the list of months beside one of years, or that one, where no value of the report is a year alone. */
export function halfPeriods(rows: readonly ReportRow[], fields: readonly Field[]): readonly boolean[] {
  const asksYear = rows.some(({ value }) => YEAR.test(value.normalize('NFC')))
  const isFirst = (i: number) => !asksYear && offers(fields[i], MONTH) && offers(fields[i + 1], YEAR)
  return fields.map((_, i) => isFirst(i) || isFirst(i - 1))
}

/** «Tháng 10/2026» names both. */
export function isWholePeriod({ value }: ReportRow): boolean {
  return WHOLE.test(value.normalize('NFC'))
}
