/** Reading the form, filling it step by step, and taking it back: what the three buttons do. */
import type { FillOutcome, FillTask } from '../../shared/form/fill-outcome.ts'
import type { Plan } from '../../shared/form/plan-fill.ts'
import { PANEL } from '../../shared/messages/panel.ts'
import type { PanelError } from '../../shared/messages/panel-errors.ts'
import type { Answers } from '../platform/answers.ts'
import { ask } from '../platform/ask.ts'
import { fillReloading, outcomesOfReloaded } from './fill-reloading.ts'
import { fillTasks } from './fill-tasks.ts'
import { makePlan } from './make-plan.ts'
import { forgetPlacedElsewhere, rememberPlaced } from './placed-rows.ts'
import { busy, canUndo, form, mayReload, notice, outcomes, plan, problem, progress, stopAsked } from './state.ts'
import { currentTabId } from './tab.ts'

export async function readForm(): Promise<void> {
  const tabId = await currentTabId()
  if (tabId === undefined) return fail('page-not-reachable')
  busy.value = 'form'
  notice.value = ''
  problem.value = null
  const answer = await ask('readForm', { tabId })
  const isSame = answer.ok && form.value?.signature === answer.value.signature
  if (answer.ok) forgetPlacedElsewhere(form.value, answer.value)
  form.value = answer.ok ? answer.value : null
  if (!answer.ok) fail(answer.error)
  const mayUndo = isSame && canUndo.value
  await makePlan()
  canUndo.value = mayUndo
  busy.value = ''
}

export async function fill(): Promise<void> {
  const tabId = await currentTabId()
  if (!form.value || !plan.value || tabId === undefined) return
  busy.value = 'fill'
  notice.value = ''
  problem.value = null
  stopAsked.value = false
  progress.value = { done: 0, total: plan.value.items.filter((item) => item.status === 'ready').length }
  const reloaded = mayReload.value ? await fillReloading(tabId) : new Set<string>()
  const made = plan.value
  const items = reloaded === '' ? [] : made.items.filter((item) => !reloaded.has(item.row.code))
  const tasks = fillTasks(items, form.value.fields)
  progress.value = { done: 0, total: tasks.length }
  const finished = reloaded === '' ? fail('page-gone') : await runFill(tabId, tasks)
  busy.value = ''
  if (!finished || reloaded === '') return
  const all = [...outcomesOfReloaded(reloaded), ...finished.outcomes]
  show(all)
  rememberPlaced()
  canUndo.value = finished.outcomes.some((outcome) => outcome.status === 'verified' || outcome.status === 'filled')
  const verified = all.filter((outcome) => outcome.status === 'verified').length
  notice.value = resultText(made, finished, verified)
}

function show(found: readonly FillOutcome[]): void {
  outcomes.value = new Map(found.map((outcome) => [outcome.fieldId, outcome]))
}

function resultText(made: Plan, { stopped, sent, appeared }: Answers['finishFill'], verified: number): string {
  const notIn = made.items.filter((item) => item.reason !== 'empty-value' && item.reason !== 'left-out-by-person').length - verified
  return [
    PANEL.fill.result(verified, notIn),
    ...(stopped > 0 ? [PANEL.fill.stopped(stopped)] : []),
    ...(sent > 0 ? [PANEL.fill.sent(sent)] : []),
    ...(verified > 0 && appeared === 0 ? [PANEL.fill.send] : []),
    ...(appeared > 0
      ? [PANEL.fill.appeared(appeared)]
      : made.items.some((item) => item.reason === 'no-field')
        ? [PANEL.fill.nextPage]
        : []),
  ].join(' ')
}

async function runFill(tabId: number, tasks: FillTask[]): Promise<Answers['finishFill'] | undefined> {
  const reading = form.value
  if (!reading) return undefined
  if (tasks.length === 0) return { outcomes: [], stopped: 0, sent: 0, left: false, appeared: 0 }
  const documents = reading.documents.filter(({ frameId }) => tasks.some((task) => task.fieldId.startsWith(`${frameId}:`)))
  const started = await ask('startFill', { tabId, documents, tasks })
  if (!started.ok) return fail(started.error)
  while (progress.value.done < tasks.length && !stopAsked.value) {
    const step = await ask('stepFill', { tabId, documents })
    if (!step.ok) return fail(step.error)
    progress.value = step.value
  }
  // A first verdict to look at; a page may still change a value, so what counts is the late reading.
  const soon = await ask('finishFill', { tabId, documents, isLast: false })
  if (soon.ok) show(soon.value.outcomes)
  const finished = await ask('finishFill', { tabId, documents, isLast: true })
  return finished.ok ? finished.value : fail(finished.error)
}

export async function undo(): Promise<void> {
  const reading = form.value
  const tabId = await currentTabId()
  if (!reading || tabId === undefined) return
  busy.value = 'undo'
  const filled = outcomes.value && [...outcomes.value.keys()]
  const documents = reading.documents.filter(({ frameId }) => filled?.some((id) => id.startsWith(`${frameId}:`)) ?? true)
  const answer = await ask('undoFill', { tabId, documents })
  busy.value = ''
  if (!answer.ok) return fail(answer.error)
  outcomes.value = new Map([...(outcomes.value ?? []), ...answer.value.map((outcome) => [outcome.fieldId, outcome] as const)])
  rememberPlaced()
  canUndo.value = false
  notice.value = PANEL.fill.undone(answer.value.filter((outcome) => outcome.reason === 'undone').length)
}

export function fail(error: PanelError): undefined {
  problem.value = { error, origins: [] }
  return undefined
}
