/** «[8] chi bộ hoàn thành tốt, chiếm [19,5] %»: what a number is part of goes on to the rate behind it. */
import type { Field } from './field.ts'

const GOES_ON = /[,;]?\s+(?:chiếm|đạt|bằng|tương ứng)(?:\s+tỷ lệ)?\s*:?$|[,;]?\s+tỷ lệ\s*:?$/iu

/** The same fields; a nameless one in % takes its name from the one before, whose name loses what only leads on to it. */
export function nameRatesBehind(fields: readonly Field[]): readonly Field[] {
  const leadsOn = (field: Field | undefined, next: Field | undefined) =>
    field !== undefined && next !== undefined && isNameless(next) && next.unit === '%' && GOES_ON.test(field.label)
  return fields.map((field, i) => {
    const before = fields[i - 1]
    if (leadsOn(field, fields[i + 1])) return { ...field, label: bare(field) }
    return before && leadsOn(before, field) ? { ...field, label: `Tỷ lệ ${bare(before)}` } : field
  })
}

function bare({ label }: Field): string {
  return label.normalize('NFC').replace(GOES_ON, '').trim()
}

function isNameless({ labels }: Field): boolean {
  return labels.every(({ source }) => source === 'name')
}
