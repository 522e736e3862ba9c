/** «Trong kỳ có tổ chức đảng bị thi hành kỷ luật không?»: a question that a count of the report answers with yes or no. */
import type { ReportRow } from '../reports/report.ts'
import type { Field } from './field.ts'
import { matchOption } from './match-option.ts'
import { readNumber } from './read-number.ts'

const ASKS_WHETHER = /(?<!\p{L})(?:có|được|bị)(?!\p{L}).*\s(?:hay |có )?(?:không|chưa)\s*[?*:]*\s*$/iu

/** «Có» for a whole number above 0, «Không» for 0; undefined for any other value, and for a field that does not ask so or offers more than yes and no. */
export function answersWhether(row: ReportRow, { kind, label, options }: Field): 'Có' | 'Không' | undefined {
  if (kind !== 'choice' || row.kind !== 'integer' || options.length !== 2 || !ASKS_WHETHER.test(label.normalize('NFC'))) return undefined
  const [yes, no] = [matchOption('Có', options).index, matchOption('Không', options).index]
  const amount = Number(readNumber(row.value) ?? Number.NaN)
  if (yes === undefined || no === undefined || yes === no || !Number.isInteger(amount) || amount < 0) return undefined
  return amount > 0 ? 'Có' : 'Không'
}
