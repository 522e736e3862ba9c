/**
 * Fills one document: writes, waits, reads back, tries the next way where the page did not take it, and gives the old value
 * back where no way worked. While it works the page may neither send nor leave.
 */
import type { FillOutcome, FillTask } from '../../../shared/form/fill-outcome.ts'
import type { FoundField } from '../read-form.ts'
import { isOpen } from '../folds/fold.ts'
import { openIn, putBack } from '../folds/put-back.ts'
import type { PageReader } from '../page-agent.ts'
import { guardSubmit } from '../submit-guard.ts'
import { pause } from '../wait.ts'
import { type Entry, isHeld, outcomeOf, settle } from './entry.ts'
import { isSameName, lastReading } from './last-reading.ts'
import type { ReadAgain } from './reconnect.ts'
import { sentSince } from './sent-since.ts'
import { giveUp, makeStops } from './stops.ts'
import { NOT_UNDONE, standsAsLeft, undoFill } from './undo-fill.ts'
import { workThrough } from './work-through.ts'

export type FillJob = {
  /** Works for a while; `done` of `total` values are settled. */
  step(): Promise<{ done: number; total: number }>
  /** Reads everything once more: soon for a first verdict, and at last, late, to end the job. `stopped` counts what the guard held back, `sent` what went to a server; `left`: it reloads now; `appeared`: fields that it shows only since it was filled. */
  finish(isLast: boolean): Promise<{ outcomes: FillOutcome[]; stopped: number; sent: number; left: boolean; appeared: number }>
  /** `isEarlier`: another fill has followed. */
  undo(isEarlier: boolean): Promise<FillOutcome[]>
  /** Whether something that it filled still stands as it was left: then the next fill goes on with it, and both are taken back together. */
  isLeft(): boolean
}

/**
 * `known` are the fields of the reading that the person saw, by id; every task names one of them. In the end the tab is open that
 * was open before, because a clerk looks through a form from its beginning; sections that were opened stay open, so that what was
 * filled in them is seen before the person sends it. An undone fill shuts them again.
 */
export function startFill(
  reader: PageReader,
  known: ReadonlyMap<string, FoundField>,
  tasks: readonly FillTask[],
  mayReload = false,
): FillJob {
  const { readAgain } = reader
  const home = openIn(reader, '')
  const open = new Set(reader.foldsNow().flatMap((fold) => (isOpen(fold) ? [fold.key] : [])))
  const stops = makeStops(reader, readAgain, inPageOrder(tasks, known), open)
  const entries = stops.flatMap((stop) => stop.entries)
  const isLeft = ({ state }: Entry) => state === 'waiting' || state === 'written'
  const began = performance.now()
  let guard = guardSubmit(mayReload)
  const goHome = async (keepsOpened: boolean) => {
    if (stops.some(({ isHere }) => !isHere)) await putBack(reader, guard, '', home, keepsOpened)
  }
  let current = stops[0]
  return {
    step: async () => {
      guard.renew()
      const stop = stops.find((one) => one.entries.some(isLeft))
      if (stop) {
        current = stop
        if (await stop.turn(guard)) await workThrough(readAgain, stop.entries)
        else giveUp(stop)
      }
      return { done: entries.filter((entry) => !isLeft(entry)).length, total: entries.length }
    },
    finish: async (isLast) => {
      for (const entry of entries) if (entry.state === 'waiting') settle(entry, 'refused', 'interrupted')
      // From where the page stands back to the beginning, so that each is opened once more only.
      for (const stop of isLast ? stops.toReversed() : stops.filter((one) => one === current)) {
        guard.renew()
        if (!stop.entries.some(isHeld)) continue
        if (await stop.turn(guard)) {
          await lastReading(readAgain, stop.entries, isLast)
          for (const entry of stop.entries) entry.shown = entry.found.shown()
        } else giveUp(stop)
      }
      if (isLast) {
        await goHome(true)
        guard.lift()
      }
      const appeared = isLast ? await waitForAppeared(readAgain, entries, known) : 0
      return { outcomes: entries.map(outcomeOf), stopped: guard.stopped(), sent: sentSince(began), left: guard.hasLeft(), appeared }
    },
    isLeft: () => entries.some(standsAsLeft),
    undo: async (isEarlier) => {
      guard = guardSubmit()
      const outcomes: FillOutcome[] = []
      for (const stop of stops.toReversed()) {
        if (!stop.entries.some(isHeld)) continue
        if (await stop.turn(guard)) outcomes.push(...(await undoFill(readAgain, stop.entries, isEarlier)))
        else outcomes.push(...stop.entries.filter(isHeld).map((entry) => ({ ...outcomeOf(entry), ...NOT_UNDONE })))
      }
      await goHome(false)
      guard.lift()
      return outcomes
    },
  }
}

/** Fields above are filled before fields below: a list often waits for the choice before it. */
function inPageOrder(tasks: readonly FillTask[], known: ReadonlyMap<string, FoundField>): { task: FillTask; known: FoundField }[] {
  const byField = new Map(tasks.map((task) => [task.fieldId, task]))
  return [...known].flatMap(([id, found]) => {
    const task = byField.get(id)
    return task ? [{ task, known: found }] : []
  })
}

/** A server that was asked for what follows from a choice may take its time. */
async function waitForAppeared(readAgain: ReadAgain, entries: readonly Entry[], known: ReadonlyMap<string, FoundField>): Promise<number> {
  const isAsking = entries.some(({ found }) => found.field.onChange === 'reload')
  for (let turn = 0; ; turn++) {
    const appeared = countAppeared(readAgain(), known)
    if (appeared > 0 || !isAsking || turn === TURNS) return appeared
    await pause(BETWEEN)
  }
}

/** Looks beyond the first, and milliseconds between them. */
const TURNS = 3
const BETWEEN = 250

/** Fields that can be filled and were not there, not to be seen, or called otherwise, when the person looked: an answer may bring a question. */
function countAppeared(now: readonly FoundField[], known: ReadonlyMap<string, FoundField>): number {
  const open = [...known.values()].filter(({ field }) => field.access === 'open')
  const labels = new Map(open.map(({ field, control }) => [control.target, field.label]))
  const keys = new Set(open.map(({ field }) => field.key))
  const isKnown = ({ field, control }: FoundField) => {
    const label = labels.get(control.target)
    return keys.has(field.key) || (label !== undefined && isSameName(label, field.label))
  }
  return now.filter((found) => found.field.access === 'open' && !isKnown(found)).length
}
