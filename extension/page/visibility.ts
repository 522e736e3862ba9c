/**
 * Whether a person can see and reach a field. Widgets keep tiny or transparent inputs inside a visible wrapper, so the
 * wrapper is judged; a field that hides with all its surroundings is a trap and is never touched.
 */
import { boxOf } from './box-of.ts'
import { attr } from './attr.ts'
const SMALLEST = 8

/** Whether the element takes room and is not transparent, clipped away, hidden or moved off the page. */
export function isVisible(element: Element): boolean {
  return inLook('visible', element, () => {
    const box = boxOf(element)
    return box.width >= 1 && box.height >= 1 && isDrawn(element) && !isOffPage(box)
  })
}

export function hasRoom(element: Element): boolean {
  const box = boxOf(element)
  return box.width >= SMALLEST && box.height >= SMALLEST
}

function isDrawn(element: Element): boolean {
  if (!element.checkVisibility({ checkOpacity: false, checkVisibilityCSS: true, contentVisibilityAuto: true })) return false
  for (let at: Element | null = element, depth = 0; at && depth < 30; at = parentOf(at), depth++) {
    if (depth === 0 ? isTransparent(getComputedStyle(at)) : inLook('hiding', at, isHiding)) return false
  }
  return true
}

/** Filled during one look only: what several ask, and what stands around many fields, is judged once. */
let looked: Record<'visible' | 'hiding', Map<Element, boolean>> | undefined

/** For a reading that changes nothing in the page and waits for nothing. */
export function inOneLook<T>(read: () => T): T {
  looked = { visible: new Map(), hiding: new Map() }
  try {
    return read()
  } finally {
    looked = undefined
  }
}

function inLook(question: keyof NonNullable<typeof looked>, element: Element, judge: (element: Element) => boolean): boolean {
  const known = looked?.[question].get(element)
  if (known !== undefined) return known
  const answer = judge(element)
  looked?.[question].set(element, answer)
  return answer
}

/** Whether an element hides everything inside it. */
function isHiding(around: Element): boolean {
  if (attr(around, 'aria-hidden') === 'true') return true
  const style = getComputedStyle(around)
  return isTransparent(style) || (style.overflow !== 'visible' && !hasRoom(around) && style.display !== 'contents')
}

/** Transparent or clipped away. */
function isTransparent({ opacity, clipPath, clip }: CSSStyleDeclaration): boolean {
  return (
    Number(opacity) < 0.1 ||
    /inset\(\s*(?:50|100)%|circle\(\s*0|polygon\(\s*0/.test(clipPath) ||
    /rect\(\s*[01](?:px)?,?\s*[01](?:px)?/.test(clip)
  )
}

/**
 * Whether an open list or calendar is there. It may still be fading or growing in, which in a page behind another takes seconds:
 * so its room in the layout counts and not the size to which it has been scaled.
 */
export function isPlaced(element: Element): boolean {
  return (
    isLaidOut(element, 4) &&
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest('[aria-hidden=true]') === null &&
    !isOffPage(boxOf(element))
  )
}

/** Whether the layout leaves room of that many pixels each way, whatever it has been scaled to. */
function isLaidOut(element: Element, least: number): boolean {
  if (element instanceof HTMLElement) return element.offsetWidth >= least && element.offsetHeight >= least
  const { width, height } = boxOf(element)
  return width >= least && height >= least
}

/** Whether something between an element and the box around it has no room and shows nothing of what overflows it. */
export function isClippedIn(box: Element, element: Element): boolean {
  for (let at = parentOf(element); at && box.contains(at); at = parentOf(at))
    if (!isLaidOut(at, SMALLEST) && getComputedStyle(at).overflow !== 'visible') return true
  return false
}

/** Scaled to nothing: growing in, or shut away. */
export function isShrunk(element: Element): boolean {
  const box = boxOf(element)
  return box.width < 4 || box.height < 4
}

/** Pixels between a field and what hangs on it. */
const NEAR = 40

/** Pixels by which a thing that still slides into its place may cover the field. */
const SLIDE = 24

/** Whether something lies right above or below a field. What covers the field hangs on another one. */
export function hangsOn(thing: Element, field: Element): boolean {
  const [a, b] = [boxOf(thing), boxOf(field)]
  if (a.left >= b.right || b.left >= a.right) return false
  const gap = Math.max(a.top - b.bottom, b.top - a.bottom)
  return gap > -SLIDE && gap < NEAR
}

/** Above or left of where any scrolling can reach. */
function isOffPage(box: DOMRect): boolean {
  // Asking how far the page is scrolled makes the browser lay it out.
  return (box.right < 1 && box.right + scrollX < 1) || (box.bottom < 1 && box.bottom + scrollY < 1) || box.left > 20_000
}

/** The parent, through open shadow roots. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}
