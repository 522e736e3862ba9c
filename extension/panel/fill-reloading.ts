/**
 * Fields whose page goes back to its server when they change: with the person's leave each is written alone, from the top; the
 * page reloads, is read anew, and what is left goes on there. Nothing of this can be taken back.
 */
import type { FillOutcome } from '../../shared/form/fill-outcome.ts'
import { matchOption } from '../../shared/form/match-option.ts'
import type { PlanItem } from '../../shared/form/plan-fill.ts'
import { ask } from '../platform/ask.ts'
import { makePlan } from './make-plan.ts'
import { fillTasks } from './fill-tasks.ts'
import { form, plan } from './state.ts'

/** Milliseconds that a slow server may take to send the page again. */
const LONGEST = 15_000
const LOOK_EVERY = 150

/** Codes of the rows that were written so; '' in place of them when the page did not come back. */
export async function fillReloading(tabId: number): Promise<ReadonlySet<string> | ''> {
  const written = new Set<string>()
  for (let item = nextItem(written); item; item = nextItem(written)) {
    written.add(item.row.code)
    if (!holds(item) && !(await writeAndReload(tabId, item))) return ''
  }
  return written
}

/** What the page shows of those rows now, as the outcome of a fill. */
export function outcomesOfReloaded(codes: ReadonlySet<string>): FillOutcome[] {
  return (plan.value?.items ?? []).flatMap((item): FillOutcome[] => {
    if (!codes.has(item.row.code) || item.fieldId === null) return []
    const shown = fieldOf(item)?.value ?? ''
    const result = holds(item)
      ? { status: 'verified' as const, reason: '' as const }
      : { status: 'failed' as const, reason: 'not-accepted' as const }
    return [{ fieldId: item.fieldId, shown, ...result }]
  })
}

function nextItem(written: ReadonlySet<string>): PlanItem | undefined {
  return plan.value?.items.find((item) => item.status === 'ready' && fieldOf(item)?.onChange === 'reload' && !written.has(item.row.code))
}

function fieldOf(item: PlanItem) {
  return form.value?.fields.find((field) => field.id === item.fieldId)
}

function holds(item: PlanItem): boolean {
  const shown = fieldOf(item)?.value ?? ''
  return shown !== '' && matchOption(item.shown, [shown]).index !== undefined
}

async function writeAndReload(tabId: number, item: PlanItem): Promise<boolean> {
  const documents = form.value?.documents ?? []
  const started = await ask('startFill', { tabId, documents, tasks: fillTasks([item], form.value?.fields ?? []), mayReload: true })
  if (!started.ok) return false
  const step = await ask('stepFill', { tabId, documents })
  const finished = step.ok ? await ask('finishFill', { tabId, documents, isLast: true }) : undefined
  // A page that stayed has answered to the end and has let nothing through.
  const hasStayed = finished?.ok === true && !finished.value.left
  return readAgain(tabId, hasStayed ? [] : documents.map(({ token }) => token))
}

/** Reads until the documents of before are gone. */
async function readAgain(tabId: number, gone: readonly string[]): Promise<boolean> {
  const end = performance.now() + LONGEST
  while (performance.now() < end) {
    const old = gone.length > 0 && form.value ? await ask('readValues', { tabId, documents: form.value.documents }) : undefined
    const answer = old?.ok ? undefined : await ask('readForm', { tabId })
    if (answer?.ok) {
      form.value = answer.value
      await makePlan()
      return true
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))
  }
  return false
}
