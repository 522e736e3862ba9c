/** Watches what a page opens: everything added or shown after the watch began. */
import { isPlaced } from './visibility.ts'

export type PopUpWatch = {
  shown(): HTMLElement[]
  /** Whether the element could be seen when the watch began. */
  wasOpen(element: Element): boolean
  stop(): void
}

export function watchPopUps(near: Element): PopUpWatch {
  const touched = new Set<HTMLElement>()
  const before = new Set<Element>()
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'attributes' && record.target instanceof HTMLElement) touched.add(record.target)
      for (const node of record.addedNodes) if (node instanceof HTMLElement) touched.add(node)
    }
    if (touched.size > 5000) touched.clear()
  })
  const root = near.getRootNode()
  const options = {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-expanded', 'data-state'],
  }
  observer.observe(near.ownerDocument, options)
  if (root instanceof ShadowRoot) observer.observe(root, options)
  const lists = '[role=listbox],[role=dialog],[class*="dropdown"],[class*="popup"],[class*="calendar"],[class*="picker"]'
  for (const open of near.ownerDocument.querySelectorAll(lists)) if (isPlaced(open)) before.add(open)
  // Beside the trigger any list may be what it shows as chosen.
  const around = near.parentElement?.parentElement?.parentElement ?? near
  for (const shown of around.querySelectorAll('ul,[class*="list"],[class*="menu"],[class*="rendered"]'))
    if (isPlaced(shown)) before.add(shown)
  return {
    shown: () => [...touched].filter((element) => element.isConnected && !before.has(element) && isPlaced(element)),
    wasOpen: (element) => before.has(element),
    stop: () => observer.disconnect(),
  }
}
