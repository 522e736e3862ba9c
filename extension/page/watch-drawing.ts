/** Whether a page changes its texts or elements from now on, also inside the components that the given elements stand in. */
export function watchDrawing(near: readonly Element[]): { stop(): boolean } {
  let drew = false
  const observer = new MutationObserver(() => {
    drew = true
  })
  const roots = new Set<Node>([document, ...near.map((element) => element.getRootNode())])
  for (const root of roots)
    observer.observe(root, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: WATCHED })
  return {
    stop: () => {
      const late = observer.takeRecords().length > 0
      observer.disconnect()
      return drew || late
    },
  }
}

/** Attributes that can hide, show or rename a field. */
const WATCHED = ['class', 'style', 'hidden', 'for', 'id', 'name', 'type', 'aria-label', 'aria-labelledby', 'aria-hidden', 'placeholder']
