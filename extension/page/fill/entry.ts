/** One value on its way into one field, with all that is needed to judge it and to take it back. */
import type { FieldValue } from '../../../shared/form/field-value.ts'
import type { FillOutcome, FillTask } from '../../../shared/form/fill-outcome.ts'
import type { FillReason } from '../../../shared/form/fill-reason.ts'
import type { FoundField } from '../read-form.ts'
import { hiddenCopies, wrongMarks } from '../surfaces.ts'
import { DRIVERS } from '../widgets/drivers.ts'

export type Entry = {
  task: FillTask
  found: FoundField
  /** What the driver found before the fill. */
  snapshot: unknown
  /** Marks of invalidity and hidden copies before the fill. */
  marks: Set<string>
  copies: string[]
  /** The driver's next way to write. */
  rung: number
  /** When it was last written, in milliseconds since the page was opened; 0 before. */
  writtenAt: number
  /** Whether the page has drawn the field anew during the fill. */
  redrawn: boolean
  state: 'waiting' | 'written' | 'verified' | 'filled' | 'failed' | 'refused'
  reason: FillReason | ''
  /** What the page showed when it was last looked at; undefined before. What is not shown any more cannot be asked. */
  shown: string | undefined
}

/** `known` is the field as the person saw it, `now` as the page shows it; undefined where it is not there. Refused when the two no longer agree. */
export function makeEntry(task: FillTask, known: FoundField, now: FoundField | undefined): Entry {
  const found = now ?? known
  const reason: FillReason | '' = !now
    ? 'field-gone'
    : now.field.label !== task.label
      ? 'label-changed'
      : accessReason(now, task.value.type)
  const isOpen = reason === ''
  return {
    task,
    found,
    snapshot: isOpen ? DRIVERS[found.control.widget].snapshot(found) : null,
    marks: isOpen ? wrongMarks(found) : new Set(),
    copies: isOpen ? hiddenCopies(found) : [],
    rung: 0,
    writtenAt: 0,
    redrawn: false,
    state: isOpen ? 'waiting' : 'refused',
    reason,
    shown: undefined,
  }
}

/** A locked list may only wait for another choice, and a date that cannot be typed may be picked. */
function accessReason({ field, control }: FoundField, type: FieldValue['type']): FillReason | '' {
  if (field.access === 'disabled' && field.kind === 'choice') return ''
  if (field.access === 'readonly') return control.kind === 'date' || type === 'date' ? '' : 'field-readonly'
  return field.access === 'open' ? '' : `field-${field.access}`
}

export function settle(entry: Entry, state: Entry['state'], reason: FillReason | ''): void {
  entry.state = state
  entry.reason = reason
}

/** Whether the value stands in the page as far as is known. */
export function isHeld(entry: Entry): boolean {
  return entry.state === 'verified' || entry.state === 'filled'
}

export function outcomeOf({ task, found, state, reason, shown }: Entry): FillOutcome {
  const status = state === 'waiting' || state === 'written' ? 'failed' : state
  return { fieldId: task.fieldId, status, reason, shown: (shown ?? found.shown()).slice(0, 20_000) }
}
