/** A report with a row for each party cell in a form whose rows repeat: each record of the report goes into the next empty row. */
import type { Plan, PlanItem } from '../../shared/form/plan-fill.ts'
import type { ReportRow } from '../../shared/reports/report.ts'
import type { FormReading } from '../platform/answers.ts'
import type { LoadedReport } from './state.ts'

export type PlanByRows = { plan: Plan; lacking: { frameId: number; text: string; count: number } | null }
/** Plans some values into some of the form's fields. */
export type AskPlan = (rows: ReportRow[], fields: FormReading['fields']) => Promise<Plan | undefined>

/** Values of a record that must find their place in a row, so that the row is one of this report. */
const LEAST = 2

/** Undefined when the form repeats no row that takes the values of a record. */
export async function planByRows(loaded: LoadedReport, reading: FormReading, ask: AskPlan): Promise<PlanByRows | undefined> {
  if (loaded.records.length < 2) return undefined
  const byId = new Map(reading.fields.map((field) => [field.id, field]))
  const recordRows = loaded.records.map(({ codes }) => {
    const own = new Set(codes)
    return loaded.rows.filter((row) => own.has(row.code))
  })
  for (const { frameId, text, rows } of reading.adders) {
    const lines = rows.map((ids) => ids.flatMap((id) => byId.get(id) ?? []))
    const free = lines.filter((line) => line.every((field) => field.value === '' || field.access !== 'open'))
    const items: PlanItem[] = []
    const missing: string[] = []
    for (const [index, own] of recordRows.entries()) {
      const line = free[index]
      const made = line && (await ask(own, line))
      if (index === 0 && (made?.items.filter((item) => item.status === 'ready').length ?? 0) < LEAST) break
      items.push(...(made?.items ?? own.map(withoutRow)))
      missing.push(...(made?.missing ?? []))
    }
    if (items.length === 0) continue
    const count = loaded.records.length - free.length
    return { plan: { items, missing }, lacking: count > 0 ? { frameId, text, count } : null }
  }
  return undefined
}

function withoutRow(row: ReportRow): PlanItem {
  const isEmpty = row.value.trim() === ''
  return {
    row,
    rowKey: row.code,
    status: isEmpty ? 'skipped' : 'refused',
    reason: isEmpty ? 'empty-value' : 'no-row',
    fieldId: null,
    value: null,
    shown: '',
    transform: '',
    confidence: 0,
    why: 'similar-label',
    candidates: [],
  }
}
