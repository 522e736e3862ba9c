/** Reads the whole form once more after the last value, because fields change each other. Only what still holds is verified. */
import { pause } from '../wait.ts'
import { watchDrawing } from '../watch-drawing.ts'
import { climb } from './climb.ts'
import { type Entry, isHeld, settle } from './entry.ts'
import { problemOf } from './judge.ts'
import { type ReadAgain, reconnect } from './reconnect.ts'
import { takeBack } from './take-back.ts'

/** Milliseconds after the last writing for a first verdict, which the late reading may take back. */
const SOON = 50
/** Milliseconds after the last writing in which fields may still change each other. */
const QUIET = 300
/** The same on pages that ask their server after a choice and draw their fields anew. */
const ASKING = 450

export async function lastReading(readAgain: ReadAgain, entries: readonly Entry[], isLast: boolean): Promise<void> {
  const late = entries.some((entry) => entry.redrawn || entry.found.field.onChange === 'reload') ? ASKING : QUIET
  const end = Math.max(...entries.map((entry) => entry.writtenAt)) + (isLast ? late : SOON)
  // The labels are read while the page is waited for; a page that draws meanwhile is read again afterwards.
  const drawing = watchDrawing(entries.map((entry) => entry.found.control.target))
  let labels = labelsNow(readAgain)
  await pause(Math.max(0, end - performance.now()))
  reconnect(readAgain, entries.filter(isHeld))
  if (drawing.stop()) labels = labelsNow(readAgain)
  const again: Entry[] = []
  for (const entry of entries) {
    if (entry.state === 'waiting') settle(entry, 'refused', 'interrupted')
    if (!isHeld(entry)) continue
    const label = labels.get(entry.found.control.target)
    if (label !== undefined && !isSameName(entry.task.label, label)) await takeBack(entry, 'failed', 'label-changed')
    else if (await wasFilledAgain(readAgain, entry)) again.push(entry)
  }
  if (again.length === 0 || !isLast) return
  // A page that changed a value once may do so again: what it was given a second time is believed only after another look.
  await pause(QUIET)
  for (const entry of again) failIfLost(entry)
}

function labelsNow(readAgain: ReadAgain): Map<HTMLElement, string> {
  return new Map(readAgain().map((found) => [found.control.target, found.field.label]))
}

/** Another field may have cleared this one: once more, in peace. */
async function wasFilledAgain(readAgain: ReadAgain, entry: Entry): Promise<boolean> {
  if (problemOf(entry) === 'not-accepted') {
    entry.rung = 0
    entry.state = 'waiting'
    await climb(readAgain, entry)
    if (isHeld(entry)) return true
    settle(entry, 'failed', 'changed-afterwards')
  } else failIfLost(entry)
  return false
}

function failIfLost(entry: Entry): void {
  const problem = problemOf(entry)
  if (problem !== '' && problem !== 'cannot-tell') settle(entry, 'failed', problem === 'not-accepted' ? 'changed-afterwards' : problem)
}

/** A row that the page adds up meanwhile («Xóm 2 – 91,3») keeps its name; another word or another number in it is another name. */
export function isSameName(before: string, now: string): boolean {
  const wanted = before.split(PIECE)
  let at = 0
  const added = now.split(PIECE).filter((piece) => (piece === wanted[at] ? at++ < 0 : true))
  return at === wanted.length && added.every((piece) => /^[\d.,\s%]+$/.test(piece))
}

const PIECE = ' – '
