/** Whether the page really holds a value: what it shows, what it marks as wrong, and the hidden copy that it will send. */
import type { FillReason } from '../../../shared/form/fill-reason.ts'
import { looksLikePicker } from '../date-picker.ts'
import { swappedTwin } from '../swapped-twin.ts'
import { copyStayedEmpty, newlyWrong } from '../surfaces.ts'
import { DRIVERS } from '../widgets/drivers.ts'
import { type Entry, settle } from './entry.ts'

/** '' when the value is held; `cannot-tell` when it may as well be another one. */
export function problemOf({ found, task, marks, copies }: Entry): FillReason | '' {
  if (!found.control.target.isConnected) return 'field-gone'
  const holds = DRIVERS[found.control.widget].holds(found, task.value)
  if (holds === 'no') return 'not-accepted'
  if (newlyWrong(found, marks)) return 'marked-invalid'
  // What is drawn says nothing while the input that counts is empty.
  if (found.control.widget === 'text' && swappedTwin(found.control.target)?.value === '' && found.shown() !== '') return 'not-accepted'
  if (copyStayedEmpty(found, copies)) {
    if (task.value.type === 'date' && looksLikePicker(found)) return 'not-accepted'
    if (found.control.widget === 'pop-up-list') return 'cannot-tell'
  }
  return holds === 'unclear' ? 'cannot-tell' : ''
}

/** A value that is not held goes back to waiting for its driver's next way. */
export function judge(entry: Entry): void {
  const problem = problemOf(entry)
  if (problem === '') settle(entry, 'verified', '')
  else if (problem === 'cannot-tell') settle(entry, 'filled', problem)
  else settle(entry, 'waiting', problem)
}
