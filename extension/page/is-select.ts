export function isSelect(thing: unknown): thing is HTMLSelectElement {
  return thing instanceof HTMLSelectElement
}
