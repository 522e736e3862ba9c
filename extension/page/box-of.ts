/** Where an element is drawn, in pixels of the window. */
export function boxOf(element: Element): DOMRect {
  return element.getBoundingClientRect()
}
