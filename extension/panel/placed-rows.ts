/** A form of several pages: what stands on an earlier page is not offered again on the next one. */
import type { ReportRow } from '../../shared/reports/report.ts'
import type { FormReading } from '../platform/answers.ts'
import { form, outcomes, placed, plan } from './state.ts'

/** The rows that this page may still take: those not yet placed, and those placed in a field that is in sight again. */
export function rowsForThisPage(rows: readonly ReportRow[], reading: FormReading): ReportRow[] {
  const keys = new Set(reading.fields.map((field) => field.key))
  return rows.filter((row) => {
    const key = placed.value[row.code]
    return key === undefined || keys.has(key)
  })
}

/** After a fill or its undo: what the page holds now. */
export function rememberPlaced(): void {
  const keys = new Map(form.value?.fields.map((field) => [field.id, field.key]))
  const now = { ...placed.value }
  for (const { row, fieldId } of plan.value?.items ?? []) {
    const outcome = fieldId === null ? undefined : outcomes.value?.get(fieldId)
    const key = keys.get(fieldId ?? '')
    if (!outcome || key === undefined) continue
    if (outcome.status === 'verified') now[row.code] = key
    else delete now[row.code]
  }
  placed.value = now
}

/** Another site is another form: there everything is offered again. */
export function forgetPlacedElsewhere(before: FormReading | null, now: FormReading): void {
  if (before && siteOf(before) !== siteOf(now)) placed.value = {}
}

function siteOf({ signature }: FormReading): string {
  return /^\w+:\/\/[^/ ]*/.exec(signature)?.[0] ?? ''
}
