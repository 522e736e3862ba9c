/** «Kết nạp» of «9 tháng đầu năm» in the report of a month or quarter is what a form calls added up. */
import type { ReportRow } from '../reports/report.ts'
import type { Field } from './field.ts'
import { termWord } from './join-terms.ts'
import { labelWords } from './label-words.ts'
import { mainPeriod } from './main-period.ts'

const ADDED_UP = 'lũy kế'
const WORD = termWord(ADDED_UP)
const SINCE_JANUARY = /^\s*(?:\d{1,2}|sáu|chín) tháng(?: đầu)? năm(?!\p{L})/iu

/** The same rows; one since January is named so, where the report is about a shorter time and the form asks for it. */
export function addedUpRows(rows: readonly ReportRow[], fields: readonly Field[]): readonly ReportRow[] {
  const isOfPart = /^\s*(?:tháng|quý)(?!\p{L})/iu.test(mainPeriod(rows).normalize('NFC'))
  const saysSo = (text: string) => labelWords(text).words.includes(WORD)
  if (!isOfPart || !fields.some(({ label, row, column }) => [label, row, column].some(saysSo))) return rows
  const isAddedUp = ({ label, period }: ReportRow) => SINCE_JANUARY.test(period.normalize('NFC')) && !saysSo(label)
  return rows.map((row) => (isAddedUp(row) ? { ...row, label: `${row.label} ${ADDED_UP}` } : row))
}
