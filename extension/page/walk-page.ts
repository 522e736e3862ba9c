/** Every element of a document in reading order, through open shadow roots. Ends early on pages that never end. */
const MOST = 200_000

export function walkPage(root: Document | ShadowRoot | Element, visit: (element: Element) => 'into' | 'past'): void {
  let seen = 0
  const step = (parent: ParentNode): void => {
    for (const element of parent.children) {
      if (++seen > MOST) return
      if (visit(element) === 'past') continue
      if (element.shadowRoot) step(element.shadowRoot)
      step(element)
    }
  }
  step(root)
}
