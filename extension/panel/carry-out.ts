/** Reading the form, filling it step by step, and taking it back: what the three buttons do. */
import type { FillOutcome, FillTask } from '../../shared/form/fill-outcome.ts'
import { PANEL } from '../../shared/messages/panel.ts'
import type { PanelError } from '../../shared/messages/panel-errors.ts'
import { ask } from '../platform/ask.ts'
import { makePlan } from './make-plan.ts'
import { busy, canUndo, form, notice, outcomes, plan, problem, progress, stopAsked } from './state.ts'
import { currentTabId } from './tab.ts'

export async function readForm(): Promise<void> {
  const tabId = await currentTabId()
  if (tabId === undefined) return fail('page-not-reachable')
  busy.value = 'form'
  notice.value = ''
  problem.value = null
  const answer = await ask('readForm', { tabId })
  form.value = answer.ok ? answer.value : null
  if (!answer.ok) fail(answer.error)
  await makePlan()
  busy.value = ''
}

export async function fill(): Promise<void> {
  const reading = form.value
  const made = plan.value
  const tabId = await currentTabId()
  if (!reading || !made || tabId === undefined) return
  const labels = new Map(reading.fields.map((field) => [field.id, field.label]))
  const tasks: FillTask[] = made.items.flatMap((item) =>
    item.status === 'ready' && item.fieldId !== null && item.value
      ? [{ fieldId: item.fieldId, label: labels.get(item.fieldId) ?? '', value: item.value }]
      : [],
  )
  busy.value = 'fill'
  notice.value = ''
  problem.value = null
  stopAsked.value = false
  progress.value = { done: 0, total: tasks.length }
  const finished = await runFill(tabId, tasks)
  busy.value = ''
  if (!finished) return
  outcomes.value = new Map(finished.outcomes.map((outcome) => [outcome.fieldId, outcome]))
  const verified = finished.outcomes.filter((outcome) => outcome.status === 'verified').length
  canUndo.value = finished.outcomes.some((outcome) => outcome.status === 'verified' || outcome.status === 'filled')
  const notIn = made.items.filter((item) => item.reason !== 'empty-value' && item.reason !== 'left-out-by-person').length - verified
  notice.value = [
    PANEL.fill.result(verified, notIn),
    ...(finished.stopped > 0 ? [PANEL.fill.stopped(finished.stopped)] : []),
    ...(verified > 0 ? [PANEL.fill.send] : []),
  ].join(' ')
}

async function runFill(tabId: number, tasks: FillTask[]): Promise<{ outcomes: FillOutcome[]; stopped: number } | undefined> {
  const reading = form.value
  if (!reading) return undefined
  if (tasks.length === 0) return { outcomes: [], stopped: 0 }
  const documents = reading.documents.filter(({ frameId }) => tasks.some((task) => task.fieldId.startsWith(`${frameId}:`)))
  const started = await ask('startFill', { tabId, documents, tasks })
  if (!started.ok) return fail(started.error)
  while (progress.value.done < tasks.length && !stopAsked.value) {
    const step = await ask('stepFill', { tabId, documents })
    if (!step.ok) return fail(step.error)
    progress.value = step.value
  }
  const finished = await ask('finishFill', { tabId, documents })
  return finished.ok ? finished.value : fail(finished.error)
}

export async function undo(): Promise<void> {
  const reading = form.value
  const tabId = await currentTabId()
  if (!reading || !outcomes.value || tabId === undefined) return
  busy.value = 'undo'
  const documents = reading.documents.filter(({ frameId }) =>
    [...(outcomes.value?.keys() ?? [])].some((id) => id.startsWith(`${frameId}:`)),
  )
  const answer = await ask('undoFill', { tabId, documents })
  busy.value = ''
  if (!answer.ok) return fail(answer.error)
  outcomes.value = new Map([...outcomes.value, ...answer.value.map((outcome) => [outcome.fieldId, outcome] as const)])
  canUndo.value = false
  notice.value = PANEL.fill.undone(answer.value.filter((outcome) => outcome.reason === 'undone').length)
}

export function fail(error: PanelError): undefined {
  problem.value = { error, origins: [] }
  return undefined
}
