export function isInput(thing: unknown): thing is HTMLInputElement {
  return thing instanceof HTMLInputElement
}
