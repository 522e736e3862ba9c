/** Which fields lie inside an element: what decides whether a text can be the label of one field alone. */
import type { Control } from './control.ts'
import { parentOf } from './visibility.ts'

export type Owners = {
  /** How many fields the element holds. */
  count(element: Element): number
  /** The field, when the element holds exactly one. */
  only(element: Element): Control | undefined
  holds(element: Element, control: Control): boolean
}

export function makeOwners(controls: readonly Control[]): Owners {
  const held = new Map<Element, Control[]>()
  for (const control of controls) {
    for (const part of new Set([...control.parts, control.anchor])) {
      for (let at: Element | null = part; at; at = parentOf(at)) {
        const list = held.get(at)
        if (!list) held.set(at, [control])
        else if (list.at(-1) !== control) list.push(control)
        else if (part !== control.parts[0]) break
      }
    }
  }
  return {
    count: (element) => held.get(element)?.length ?? 0,
    only: (element) => (held.get(element)?.length === 1 ? held.get(element)?.[0] : undefined),
    holds: (element, control) => held.get(element)?.includes(control) ?? false,
  }
}
