/** Headings by their place alone: a short text over several fields that have names of their own, and the spoken names of groups. */
import { attr } from './attr.ts'
import type { Control } from './control.ts'
import { follows } from './follows.ts'
import type { Owners } from './owners.ts'
import { textOf } from './page-text.ts'
import { isVisible, parentOf } from './visibility.ts'

/** Longer ones explain and do not name; in characters. */
const LONGEST = 100
/** A list of this many children is no part of a form with a caption. */
const MOST_CHILDREN = 300
const NO_PART = /^(?:TABLE|THEAD|TBODY|TR|UL|OL|DL|BODY|HTML)$/
/** What stands in a table is named by the table. */
const CELLS = 'td,th,[role=row]'
const TITLE = 'h1,h2,h3,h4,h5,h6,[role=heading],legend'
/** Explains what follows, or is a whole sentence. */
const NOTE = /^(?:ghi chú|lưu ý|chú ý|hướng dẫn)(?!\p{L})|^[(*]|[.;]$/iu

/** The heading elements, and for the group elements that only speak theirs the text. */
export function findCaptions(controls: readonly Control[], owners: Owners): Map<Element, string> {
  const captions = new Map<Element, string>()
  const seen = new Set<Element>()
  for (const control of controls)
    for (let at = parentOf(control.anchor); at && !seen.has(at); at = parentOf(at)) {
      seen.add(at)
      if (owners.count(at) < 2 || NO_PART.test(at.tagName)) continue
      if (at.matches('[role=group],[role=region],fieldset')) {
        const spoken = attr(at, 'aria-label')?.trim()
        const named = (at.getRootNode() as Document | ShadowRoot).getElementById(attr(at, 'aria-labelledby') ?? '')
        if (spoken) captions.set(at, spoken.slice(0, LONGEST))
        // A component may write the name behind its fields and draw it before them.
        if (named && owners.count(named) === 0) captions.set(follows(named, control.anchor) ? named : at, textOf(named))
      }
      // What stands over a whole form names the page.
      if (at.childElementCount > MOST_CHILDREN || at.closest(CELLS) || at.querySelector('form')) continue
      for (const child of at.children) if (isCaption(child, owners)) captions.set(child, textOf(child))
    }
  return captions
}

/** First in its part or behind other fields, and right before what holds several fields, or one with its name. */
function isCaption(child: Element, owners: Owners): boolean {
  const other = `a,button,img,label,table,${CELLS}`
  if (owners.count(child) > 0 || child.childElementCount > 2 || child.matches(other) || child.querySelector(other)) return false
  const before = child.previousElementSibling
  if (before && owners.count(before) === 0 && textOf(before) !== '' && !before.matches(TITLE)) return false
  const text = textOf(child)
  if (!/\p{L}{2}/u.test(text) || text.length > LONGEST || NOTE.test(text) || !isVisible(child)) return false
  let next = child.nextElementSibling
  for (; next && owners.count(next) === 0; next = next.nextElementSibling) if (next.matches('label,hr')) return false
  return next !== null && (owners.count(next) > 1 || namesItself(next, owners)) && fieldsUntilNext(child, owners) > 1
}

/** Whether what holds one field holds its name as well, before it. */
function namesItself(holder: Element, owners: Owners): boolean {
  const part = owners.only(holder)?.parts[0]
  if (!part || part === holder) return false
  // A component around its field draws the name itself.
  if (part.getRootNode() !== holder.getRootNode()) return textOf(holder) !== ''
  const range = holder.ownerDocument.createRange()
  range.setStart(holder, 0)
  range.setEndBefore(part)
  return /\p{L}{2}/u.test(range.toString())
}

function fieldsUntilNext(child: Element, owners: Owners): number {
  let fields = 0
  for (let next = child.nextElementSibling; next; next = next.nextElementSibling) {
    if (fields > 0 && owners.count(next) === 0 && textOf(next) !== '') break
    fields += owners.count(next)
  }
  return fields
}
