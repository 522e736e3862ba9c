/** «≥ 40 tuổi Đảng»: everybody from a number on, not those of that number. */
import type { ReportRow } from '../reports/report.ts'
import type { Field } from './field.ts'

const FROM = /[≥>]\s*=?\s*\d{2}/u
const OF_RANGE = /[≥≤<>–-]|(?<!\p{L})(?:từ|trên|dưới|hơn|quá|đủ|trở)(?!\p{L})/iu

/** Below 1 where the field asks for all from a number on by its sign and the value names that number alone. */
export function fromFactor({ label }: ReportRow, field: Field): number {
  return FROM.test(`${field.label} ${field.row} ${field.column}`) && /\d{2}/.test(label) && !OF_RANGE.test(label.normalize('NFC')) ? 0.3 : 1
}
