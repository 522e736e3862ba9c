import type { FieldValue } from '../../../shared/form/field-value.ts'
import type { FillReason } from '../../../shared/form/fill-reason.ts'
import type { FoundField } from '../read-form.ts'

/** `written`: now ask `holds`. `no-more`: there is no further way to try. */
export type Attempt = 'written' | 'no-more' | FillReason

/** How one kind of widget is written, read back and given back. `rung` counts the ways to write it, gentlest first. */
export type Driver = {
  write(found: FoundField, value: FieldValue, rung: number): Attempt | Promise<Attempt>
  /** Whether the page shows the value that was meant; `unclear` when it could be read as another. */
  holds(found: FoundField, value: FieldValue): 'yes' | 'no' | 'unclear'
  /** The present state, to be given back later; stays in the page's memory. */
  snapshot(found: FoundField): unknown
  /** True when the page shows the old state again. */
  restore(found: FoundField, snapshot: unknown): boolean | Promise<boolean>
  /** True when the first rung needs no waiting, so that many fields can be written in one go. */
  quick(found: FoundField, value: FieldValue): boolean
}
