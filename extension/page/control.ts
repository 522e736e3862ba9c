import type { FieldKind } from '../../shared/form/field.ts'

/** What a widget is, by how it is driven. One file in `widgets/` each. */
export type WidgetName =
  | 'text'
  | 'rich-text'
  | 'native-select'
  | 'radio-group'
  | 'check-box'
  | 'check-group'
  | 'pop-up-list'
  | 'date-parts'
  | 'date-sections'
  | 'date-button'
  | 'grid-cell'
  | 'stepper'
  | 'file'

/** A control found on the page, before it is described as a field. Elements never leave the page script. */
export type Control = {
  widget: WidgetName
  kind: FieldKind
  /** Takes the focus and the writing. */
  target: HTMLElement
  /** What the person sees and would click. */
  anchor: HTMLElement
  /** Every element that belongs to it: for radios and boxes one per option. */
  parts: readonly HTMLElement[]
  /** A native select that a library has hidden behind this widget; for options and for reading back. */
  twin?: HTMLSelectElement | undefined
}
