/** A number that is no input: stars, a slider, a count between two buttons. What it holds stands in its accessible value. */
import { attr } from './attr.ts'
import type { Control } from './control.ts'
import { sectionPartOf } from './date-parts.ts'
import { isInput } from './is-input.ts'

export function findStepper(element: HTMLElement): Control | undefined {
  const role = attr(element, 'role')
  if ((role !== 'slider' && role !== 'spinbutton') || isInput(element) || steps(element) === undefined) return undefined
  if (element.querySelector('input') || sectionPartOf(element) !== undefined) return undefined
  return { widget: 'stepper', kind: 'number', target: element, anchor: element, parts: [element] }
}

/** Stars: as many parts as it can hold. Pressed once, none of them may let go again. */
export function isOfParts({ widget, target }: Control): boolean {
  return widget === 'stepper' && target.childElementCount === Number(attr(target, 'aria-valuemax'))
}

/** The number that it shows; undefined when it says none. */
export function steps(element: Element): number | undefined {
  const now = attr(element, 'aria-valuenow') ?? ''
  return now === '' || Number.isNaN(Number(now)) ? undefined : Number(now)
}
