/** «Tháng [ ] năm [ ]»: two lists or boxes for one period, of which either alone would be half of the value. */
import type { ReportRow } from '../reports/report.ts'
import type { Field } from './field.ts'

const MONTH = /^\s*(?:tháng\s*|T)?(?:0?[1-9]|1[0-2])\s*$/iu
const YEAR = /^\s*(?:năm\s*)?20\d\d\s*$/iu
const WHOLE = /^\s*(?:tháng\s*)?\d{1,2}\s*(?:\/|-|năm)\s*20\d\d\s*$/iu
/** «Tháng», «Năm báo cáo:» */
const [MONTH_LABEL, YEAR_LABEL] = [/^\s*tháng(?: báo cáo)?[\s:*]*$/iu, /^\s*năm(?: báo cáo)?[\s:*]*$/iu]
const isCalled = ({ kind, label }: Field, name: RegExp) => /^(?:text|number)$/.test(kind) && name.test(label.normalize('NFC'))
/** Of options, one may only say what to do. */
const offers = ({ kind, options }: Field, what: RegExp) =>
  kind === 'choice' && options.filter((text) => what.test(text)).length >= Math.max(2, options.length - 1)

/** By the index of the field: whether it asks for the month beside one for the year, or that one, where no value of the report is a year alone. */
export function halfPeriods(rows: readonly ReportRow[], fields: readonly Field[]): readonly boolean[] {
  const asksYear = rows.some(({ value }) => YEAR.test(value.normalize('NFC')))
  const isFirst = (i: number) => {
    const [month, year] = [fields[i], fields[i + 1]]
    if (asksYear || !month || !year) return false
    return (offers(month, MONTH) || isCalled(month, MONTH_LABEL)) && (offers(year, YEAR) || isCalled(year, YEAR_LABEL))
  }
  return fields.map((_, i) => isFirst(i) || isFirst(i - 1))
}

/** «Tháng 10/2026» names both. */
export function isWholePeriod({ value }: ReportRow): boolean {
  return WHOLE.test(value.normalize('NFC'))
}
