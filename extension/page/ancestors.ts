/** Elements around an element, also those of the components that it is drawn in. */
import { parentOf } from './visibility.ts'

/** The nearest that a selector fits, the element itself included. */
export function closestOf(element: Element, selector: string): Element | undefined {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at.matches(selector)) return at
  return undefined
}

/** Whether an element lies in another or is it, also where it is only handed into a component. */
export function isWithin(element: Element, around: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at === around) return true
  return false
}
