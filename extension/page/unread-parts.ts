/** What of a page could not be read from here, so that the person learns what to allow: frames of other sites, and closed parts. */
import { boxOf } from './box-of.ts'
import { isVisible } from './visibility.ts'
import { walkPage } from './walk-page.ts'

export type UnreadParts = {
  /** Origins of frames that belong to another site: «https://bieumau.vn». */
  origins: string[]
  /** Drawn elements that may keep fields in a closed root; nothing can be said for certain of them. */
  closed: number
}

/** Smaller ones are counters and advertisements, not forms; in pixels. */
const LEAST_WIDTH = 100
const LEAST_HEIGHT = 40

export function findUnreadParts(root: Document): UnreadParts {
  const origins = new Set<string>()
  let closed = 0
  walkPage(root, (element) => {
    const isFrame = element instanceof HTMLIFrameElement
    if ((isFrame && !element.contentDocument) || mayBeClosed(element)) {
      const { width, height } = boxOf(element)
      if (width >= LEAST_WIDTH && height >= LEAST_HEIGHT && isVisible(element)) {
        const origin = isFrame ? originOf(element.src, root.baseURI) : ''
        if (origin !== '') origins.add(origin)
        else if (!isFrame) closed++
      }
    }
    return 'into'
  })
  return { origins: [...origins].slice(0, 20), closed }
}

/** A custom element that shows something and has neither children nor an open root. */
function mayBeClosed(element: Element): boolean {
  return element.tagName.includes('-') && element.shadowRoot === null && element.childNodes.length === 0
}

function originOf(src: string, base: string): string {
  if (!URL.canParse(src, base)) return ''
  const { origin, protocol } = new URL(src, base)
  return /^https?:$/.test(protocol) ? origin : ''
}
