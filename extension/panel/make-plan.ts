/** Plans the fill anew whenever the report, the form or a decision changes. Until both are there, there is no plan. */
import type { Plan } from '../../shared/form/plan-fill.ts'
import type { ReportRow } from '../../shared/reports/report.ts'
import type { FormReading } from '../platform/answers.ts'
import { ask } from '../platform/ask.ts'
import { planByRows } from './plan-by-rows.ts'
import { rowsForThisPage } from './placed-rows.ts'
import { canUndo, form, lacking, outcomes, plan, problem, record, report, rows } from './state.ts'

export async function makePlan(): Promise<void> {
  outcomes.value = null
  canUndo.value = false
  plan.value = null
  lacking.value = null
  if (!form.value || rows.value.length === 0) return
  const whole = await planRows()
  if (!whole) return
  plan.value = whole
  const loaded = report.value
  if (!loaded || record.value !== null) return
  const byRows = await planByRows(loaded, form.value, askPlan)
  if (byRows && readyCount(byRows.plan) > readyCount(whole)) {
    plan.value = byRows.plan
    lacking.value = byRows.lacking
    return
  }
  // A form for one party cell cannot take a table of many: then the rows are carried over one after the other.
  if (loaded.records.length < 2 || readyCount(whole) * 2 >= rows.value.length) return
  record.value = 0
  const first = await planRows()
  if (first && readyCount(first) > readyCount(whole)) plan.value = first
  else record.value = null
}

async function planRows(): Promise<Plan | undefined> {
  return form.value ? askPlan(rowsForThisPage(rows.value, form.value), form.value.fields) : undefined
}

async function askPlan(values: ReportRow[], fields: FormReading['fields']): Promise<Plan | undefined> {
  const answer = await ask('planFill', { rows: values, fields, signature: form.value?.signature ?? '' })
  if (answer.ok) return answer.value
  problem.value = { error: answer.error, origins: [] }
  return undefined
}

function readyCount(made: Plan): number {
  return made.items.filter((item) => item.status === 'ready').length
}
