/** Watches what a page opens: everything added or shown after the watch began. */
import { boxOf } from './box-of.ts'
import { isPlaced, parentOf } from './visibility.ts'

export type PopUpWatch = {
  shown(): HTMLElement[]
  /** Whether something was put into the page that has still to find its place: then waiting longer pays. */
  isArriving(): boolean
  /** Whether the element could be seen when the watch began. */
  wasOpen(element: Element): boolean
  stop(): void
}

export function watchPopUps(near: Element): PopUpWatch {
  const touched = new Set<HTMLElement>()
  const before = new Map<Element, string>()
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'attributes' && record.target instanceof HTMLElement) touched.add(record.target)
      for (const node of record.addedNodes) if (node instanceof HTMLElement) touched.add(node)
    }
    if (touched.size > 5000) touched.clear()
  })
  const options = {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-expanded', 'data-state'],
  }
  observer.observe(near.ownerDocument, options)
  // A component draws its list in its own shadow also where the trigger stands in the page and is only handed to it.
  for (let at: Element | null = near; at; at = parentOf(at)) if (at.shadowRoot) observer.observe(at.shadowRoot, options)
  const lists = '[role=listbox],[role=dialog],[class*="dropdown"],[class*="popup"],[class*="calendar"],[class*="picker"]'
  for (const open of near.ownerDocument.querySelectorAll(lists)) if (isPlaced(open)) before.set(open, placeOf(open))
  // Beside the trigger any list may be what it shows as chosen.
  const around = near.parentElement?.parentElement?.parentElement ?? near
  for (const shown of around.querySelectorAll('ul,[class*="list"],[class*="menu"],[class*="rendered"]'))
    if (isPlaced(shown)) before.set(shown, placeOf(shown))
  // One calendar may serve all fields of a page: it is another one where it has moved.
  const isAsBefore = (element: Element) => before.get(element) === placeOf(element)
  return {
    // What holds a list may have no room of its own.
    shown: () =>
      [...touched].flatMap((element) => {
        if (!element.isConnected) return []
        const drawn = isPlaced(element) ? [element] : ([...element.children] as HTMLElement[]).filter(isPlaced)
        return drawn.filter((one) => !isAsBefore(one))
      }),
    isArriving: () =>
      [...touched].some(
        (element) => element.childElementCount > 0 && element.checkVisibility() && !before.has(element) && !isPlaced(element),
      ),
    wasOpen: (element) => before.has(element),
    stop: () => observer.disconnect(),
  }
}

function placeOf(element: Element): string {
  const { left, top } = boxOf(element)
  return `${Math.round(left + scrollX)} ${Math.round(top + scrollY)}`
}
