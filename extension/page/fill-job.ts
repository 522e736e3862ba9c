/**
 * Fills one document: writes, waits, reads back, tries the next way where the page did not take it, and gives the old value
 * back where no way worked. At the end everything is read once more, because fields change each other.
 */
import type { FieldValue } from '../../shared/form/field-value.ts'
import type { FillReason } from '../../shared/form/fill-reason.ts'
import type { FillOutcome, FillTask } from '../../shared/form/fill-outcome.ts'
import { looksLikePicker } from './date-picker.ts'
import { isPrompt, readControl } from './read-control.ts'
import { type FoundField, readForm } from './read-form.ts'
import { guardSubmit } from './submit-guard.ts'
import { copyStayedEmpty, hiddenCopies, newlyWrong, wrongMarks } from './surfaces.ts'
import { pause } from './wait.ts'
import { DRIVERS } from './widgets/drivers.ts'

/** Time for a framework to draw what it made of a value. */
const SETTLE = 50
/** Time for fields that change each other, before the last reading. */
const LAST_SETTLE = 300
/** The same on pages that ask their server after a choice and draw their fields anew. */
const ASKING_SETTLE = 450
/** How long a list may wait for the choice that fills it. */
const DEPENDENT = 2000
/** How long one step works before the panel may show progress or stop it. */
const STEP = 400
const LAST_RUNG = 6

type Entry = {
  task: FillTask
  found: FoundField
  snapshot: unknown
  marks: Set<string>
  copies: string[]
  rung: number
  /** Whether the page has drawn the field anew during the fill. */
  redrawn: boolean
  state: 'waiting' | 'written' | 'verified' | 'filled' | 'failed' | 'refused'
  reason: FillReason | ''
}

export type FillJob = {
  /** Works for a while; `done` of `total` values are settled. */
  step(): Promise<{ done: number; total: number }>
  /** Reads everything once more and ends the job. `stopped` counts what the guard held back. */
  finish(): Promise<{ outcomes: FillOutcome[]; stopped: number }>
  undo(): Promise<FillOutcome[]>
}

export function startFill(root: Document, known: ReadonlyMap<string, FoundField>, tasks: readonly FillTask[]): FillJob {
  const fresh = new Map(readForm(root).map((found) => [found.control.target, found]))
  const entries = inPageOrder(tasks, known).map((task) => makeEntry(task, known.get(task.fieldId), fresh))
  let guard = guardSubmit()
  return {
    step: async () => {
      guard.renew()
      await work(root, entries)
      return { done: entries.filter((entry) => entry.state !== 'waiting').length, total: entries.length }
    },
    finish: async () => {
      await lastReading(root, entries)
      guard.lift()
      return { outcomes: entries.map(outcomeOf), stopped: guard.stopped() }
    },
    undo: async () => {
      guard = guardSubmit()
      const outcomes = await undoAll(root, entries)
      guard.lift()
      return outcomes
    },
  }
}

/** Fields above are filled before fields below: a list often waits for the choice before it. */
function inPageOrder(tasks: readonly FillTask[], known: ReadonlyMap<string, FoundField>): FillTask[] {
  const places = new Map([...known.keys()].map((id, index) => [id, index]))
  return [...tasks].sort((a, b) => (places.get(a.fieldId) ?? 0) - (places.get(b.fieldId) ?? 0))
}

function makeEntry(task: FillTask, known: FoundField | undefined, fresh: ReadonlyMap<HTMLElement, FoundField>): Entry {
  const now = known && fresh.get(known.control.target)
  const found = now ?? known ?? missing()
  const reason: FillReason | '' = !now
    ? 'field-gone'
    : now.field.label !== task.label
      ? 'label-changed'
      : accessReason(now, task.value.type)
  const entry: Entry = {
    task,
    found,
    snapshot: null,
    marks: new Set(),
    copies: [],
    rung: 0,
    redrawn: false,
    state: reason === '' ? 'waiting' : 'refused',
    reason,
  }
  if (entry.state === 'waiting') {
    entry.snapshot = DRIVERS[found.control.widget].snapshot(found)
    entry.marks = wrongMarks(found)
    entry.copies = hiddenCopies(found)
  }
  return entry
}

function accessReason({ field, control }: FoundField, type: FieldValue['type']): FillReason | '' {
  if (field.access === 'disabled' && field.kind === 'choice') return ''
  if (field.access === 'readonly') return control.kind === 'date' || type === 'date' ? '' : 'field-readonly'
  return field.access === 'open' ? '' : `field-${field.access}`
}

function missing(): FoundField {
  throw new Error('Expected a field of the last reading, found none')
}

async function work(root: Document, entries: readonly Entry[]): Promise<void> {
  const end = performance.now() + STEP
  const quick: Entry[] = []
  for (const entry of entries) {
    if (entry.state !== 'waiting') continue
    if (performance.now() > end) break
    const driver = DRIVERS[entry.found.control.widget]
    if (entry.rung === 0 && isWaitingForAnother(entry)) {
      await judgeAll(quick.splice(0))
      if (entries.some(isHeld)) await whenReady(root, entry)
    }
    if (entry.rung === 0 && driver.quick(entry.found, entry.task.value)) {
      await attempt(entry)
      quick.push(entry)
      continue
    }
    // What was written in one go is judged before a slow widget opens over it.
    await judgeAll(quick.splice(0))
    await climb(entry)
  }
  await judgeAll(quick)
}

/** Nothing to choose from yet, locked, or drawn anew: the choice before this one has still to work. */
function isWaitingForAnother({ found: { control } }: Entry): boolean {
  const { target } = control
  if (!target.isConnected) return true
  if (control.kind !== 'choice') return false
  if (target.matches(':disabled') || target.getAttribute('aria-disabled') === 'true') return true
  const select = target instanceof HTMLSelectElement ? target : control.twin
  return select !== undefined && [...select.options].filter((option) => !isPrompt(option.text)).length === 0
}

/** Waits for a list that another choice fills, and finds the field again where the page has drawn it anew. */
async function whenReady(root: Document, entry: Entry): Promise<void> {
  const end = performance.now() + DEPENDENT
  while (performance.now() < end) {
    reconnect(root, [entry])
    if (!isWaitingForAnother(entry)) return
    await pause(60)
  }
  if (entry.found.control.target.matches(':disabled')) settle(entry, 'refused', 'field-disabled')
}

/** Pages that ask their server after a choice replace their fields by equal ones: the same section, label and place. */
function reconnect(root: Document, entries: readonly Entry[]): void {
  const lost = entries.filter((entry) => !entry.found.control.target.isConnected)
  if (lost.length === 0) return
  const byKey = new Map(readForm(root).map((found) => [found.field.key, found]))
  for (const entry of lost) {
    const again = byKey.get(entry.found.field.key)
    if (again && again.control.widget === entry.found.control.widget) {
      entry.found = again
      entry.redrawn = true
    }
  }
}

async function judgeAll(entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return
  await pause(SETTLE)
  for (const entry of entries) if (isWritten(entry)) judge(entry)
  for (const entry of entries) await climb(entry)
}

/** One field to its end: verified, or given back. */
async function climb(entry: Entry): Promise<void> {
  while (entry.state === 'waiting') {
    await attempt(entry)
    if (!isWritten(entry)) continue
    await pause(SETTLE)
    judge(entry)
  }
}

async function attempt(entry: Entry): Promise<void> {
  const { found, task } = entry
  const driver = DRIVERS[found.control.widget]
  if (!found.control.target.isConnected) return settle(entry, 'failed', 'field-gone')
  if (entry.rung > LAST_RUNG) return takeBack(entry, entry.reason || 'not-accepted')
  try {
    const answer = await driver.write(found, task.value, entry.rung)
    entry.rung++
    if (answer === 'written') entry.state = 'written'
    else if (answer === 'no-more') await takeBack(entry, entry.reason || 'not-accepted')
    else if (entry.rung === 1 && answer !== 'not-accepted' && answer !== 'popup-not-found') await refuse(entry, answer)
    else entry.reason = answer
  } catch {
    // A page can throw from any of its handlers; the value is then judged by what the page shows.
    entry.rung++
    entry.state = 'written'
  }
}

function judge(entry: Entry): void {
  const problem = problemOf(entry)
  if (problem === '') settle(entry, 'verified', '')
  else if (problem === 'cannot-tell') settle(entry, 'filled', problem)
  else {
    entry.reason = problem
    entry.state = 'waiting'
  }
}

function problemOf(entry: Entry): FillReason | '' {
  reconnect(entry.found.control.target.ownerDocument, [entry])
  const { found, task, marks, copies } = entry
  if (!found.control.target.isConnected) return 'field-gone'
  const holds = DRIVERS[found.control.widget].holds(found, task.value)
  if (holds === 'no') return 'not-accepted'
  if (newlyWrong(found, marks)) return 'marked-invalid'
  if (copyStayedEmpty(found, copies)) {
    if (task.value.type === 'date' && looksLikePicker(found)) return 'not-accepted'
    if (found.control.widget === 'pop-up-list') return 'cannot-tell'
  }
  return holds === 'unclear' ? 'cannot-tell' : ''
}

function settle(entry: Entry, state: Entry['state'], reason: FillReason | ''): void {
  entry.state = state
  entry.reason = reason
}

/** The first way found out that it cannot be: what it had begun is given back. */
async function refuse(entry: Entry, reason: FillReason): Promise<void> {
  if (!isBack(entry)) await giveBack(entry)
  settle(entry, 'refused', reason)
}

/** Nothing half accepted stays in the page. */
async function takeBack(entry: Entry, reason: FillReason): Promise<void> {
  await giveBack(entry)
  settle(entry, 'failed', reason)
}

async function lastReading(root: Document, entries: readonly Entry[]): Promise<void> {
  await pause(entries.some((entry) => entry.redrawn || entry.found.field.onChange === 'reload') ? ASKING_SETTLE : LAST_SETTLE)
  reconnect(root, entries.filter(isHeld))
  const labels = new Map(readForm(root).map((found) => [found.control.target, found.field.label]))
  const refilled: Entry[] = []
  for (const entry of entries) {
    if (entry.state === 'waiting') settle(entry, 'refused', 'interrupted')
    if (!isHeld(entry)) continue
    const label = labels.get(entry.found.control.target)
    if (label !== undefined && label !== entry.task.label) {
      await takeBack(entry, 'label-changed')
      continue
    }
    const problem = problemOf(entry)
    if (problem === '' || problem === 'cannot-tell') continue
    // Another field may have cleared this one: once more, in peace.
    if (problem === 'not-accepted') {
      entry.rung = 0
      entry.state = 'waiting'
      await climb(entry)
      if (isHeld(entry)) {
        refilled.push(entry)
        continue
      }
    }
    settle(entry, 'failed', problem === 'not-accepted' ? 'changed-afterwards' : problem)
  }
  if (refilled.length === 0) return
  // A page that changed a value once may do so again: what it was given a second time is believed only after another look.
  await pause(LAST_SETTLE)
  for (const entry of refilled) {
    const problem = problemOf(entry)
    if (problem !== '' && problem !== 'cannot-tell') settle(entry, 'failed', problem === 'not-accepted' ? 'changed-afterwards' : problem)
  }
}

function isWritten(entry: Entry): boolean {
  return entry.state === 'written'
}

function isHeld(entry: Entry): boolean {
  return entry.state === 'verified' || entry.state === 'filled'
}

/** In reverse order; twice where the page did not take it at once. What counts is what the page shows in the end. */
async function undoAll(root: Document, entries: readonly Entry[]): Promise<FillOutcome[]> {
  const filled = [...entries].reverse().filter(isHeld)
  for (const entry of filled) {
    reconnect(root, [entry])
    await giveBack(entry)
  }
  await pause(SETTLE)
  reconnect(root, filled)
  for (const entry of filled) if (!isBack(entry)) await giveBack(entry)
  await pause(SETTLE)
  reconnect(root, filled)
  return filled.map((entry) => ({
    ...outcomeOf(entry),
    ...(isBack(entry)
      ? { status: 'skipped' as const, reason: 'undone' as const }
      : { status: 'failed' as const, reason: 'not-undone' as const }),
  }))
}

async function giveBack({ found, snapshot }: Entry): Promise<void> {
  try {
    await DRIVERS[found.control.widget].restore(found, snapshot)
  } catch {
    // A handler of the page threw: whether the old value is back is judged by what the page shows.
  }
}

function isBack({ found, snapshot }: Entry): boolean {
  return found.control.target.isConnected && JSON.stringify(DRIVERS[found.control.widget].snapshot(found)) === JSON.stringify(snapshot)
}

function outcomeOf(entry: Entry): FillOutcome {
  const status = entry.state === 'waiting' || entry.state === 'written' ? 'failed' : entry.state
  return {
    fieldId: entry.task.fieldId,
    status,
    reason: entry.reason,
    shown: readControl(entry.found.control, entry.found.columnHead).slice(0, 20_000),
  }
}
