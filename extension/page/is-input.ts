export function isInput(thing: unknown): thing is HTMLInputElement {
  return thing instanceof HTMLInputElement
}

/** Inputs that a person may see. */
export const INPUT = 'input:not([type=hidden])'
