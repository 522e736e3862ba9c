/** The attribute of an element, null when it has none. Short, because these scripts ask for attributes more often than for anything else. */
export function attr(element: Element, name: string): string | null {
  return element.getAttribute(name)
}
