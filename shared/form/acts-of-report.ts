/** The days of a report: made, signed, sent. Where a form asks for several of them, each value goes to its own. */
import type { ReportRow } from '../reports/report.ts'
import type { Field } from './field.ts'

const DAY = /(?<!\p{L})(?:ngày|hôm)(?!\p{L})/iu
const ACTS: readonly RegExp[] = [
  /(?<!\p{L})(?:lập|làm|soạn|viết|tổng hợp)(?!\p{L})/iu,
  /(?<!\p{L})(?:ký|ban hành|phát hành)(?!\p{L})/iu,
  /(?<!\p{L})(?:nộp|gửi|trình)(?!\p{L})/iu,
]
const OTHER = 0.6

function actOf(label: string): number {
  const text = label.normalize('NFC')
  const acts = DAY.test(text) ? ACTS.flatMap((act, index) => (act.test(text) ? [index] : [])) : []
  return acts.length === 1 ? (acts[0] as number) : -1
}

/** By the index of a value and of a field: 1, or less for the day of one act where the form asks for that of another, and for this one elsewhere. */
export function actFactors(rows: readonly ReportRow[], fields: readonly Field[]): (row: number, field: number) => number {
  const asked = fields.map(({ label }) => actOf(label))
  const told = rows.map(({ label, kind }) => (kind === 'date' ? actOf(label) : -1))
  return (i, j) => {
    const [mine, theirs] = [told[i] as number, asked[j] as number]
    return mine >= 0 && theirs >= 0 && mine !== theirs && asked.includes(mine) ? OTHER : 1
  }
}
