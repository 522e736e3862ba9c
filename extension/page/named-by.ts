/** Names that a page binds to a field: its labels, what it refers to, and the question of a group of boxes. */
import { closestOf, isWithin } from './ancestors.ts'
import { attr } from './attr.ts'
import type { Control } from './control.ts'
import { isInput } from './is-input.ts'
import { ASIDE, ERROR, HEADING, hasWords } from './label-parts.ts'
import type { Owners } from './owners.ts'
import { textOf } from './page-text.ts'
import { rawText } from './raw-text.ts'
import { isEndOfScale, isSmaller, isSmallPrint } from './side-texts.ts'
import { isVisible, parentOf } from './visibility.ts'

/** Words for screen readers inside a label: «, numeric only,». */
const SPOKEN = '.sr-only,.visually-hidden,.screen-reader-text'
/** What a form says of a wrong value, kept for later. */
const MESSAGE = `${ERROR},[class*="-msg"],[class*="message"],[class*="required"]`

/** Of a label around its field, what stands before the field; what cannot be seen is no part of a name. */
export function textOfLabel(label: HTMLLabelElement, control: Control): string {
  const isAside = (part: Element) => part !== label && (part.matches(`${ERROR},${SPOKEN},${ASIDE}`) || isUndrawn(part))
  let isPast = false
  const before = textOf(label, (part) => {
    isPast ||= control.parts.some((one) => part === one)
    return isPast || isAside(part)
  })
  // Of a label that is not drawn at all, what is no message.
  return (hasWords(before) ? before : textOf(label, isAside)) || textOf(label, (part) => part !== label && part.matches(MESSAGE))
}

/** Not drawn, or drawn as a picture: icon fonts write words for it. */
function isUndrawn(part: Element): boolean {
  return !part.checkVisibility() || (attr(part, 'aria-hidden') === 'true' && hasWords(rawText(part)))
}

/** The group element of radios or boxes, when the page has one: it carries the question's name. */
export function groupElement(control: Control): HTMLElement | null {
  const [first, ...others] = control.parts
  const around = first && parentOf(first)
  const group = around && closestOf(around, '[role=radiogroup],[role=group],[role=toolbar],fieldset,[role=list]')
  return group instanceof HTMLElement && others.every((part) => isWithin(part, group)) ? group : null
}

export function legendOf(control: Control, owners: Owners): string {
  const fieldset = control.parts[0]?.closest('fieldset')
  if (!fieldset || owners.count(fieldset) > 1) return ''
  const legend = fieldset.querySelector('legend')
  return legend ? textOf(legend) : ''
}

/** The text inside the common element of a group, before its first option. */
export function leadText(control: Control, skip: (node: Node) => boolean): string {
  const first = control.parts[0]
  const label = isInput(first) ? first.labels?.[0] : first?.closest('label')
  let at: Element | null | undefined = label?.contains(first ?? null) ? label : first
  if (control.anchor === first) return ''
  for (; at && at !== control.anchor; at = parentOf(at)) {
    const pieces: string[] = []
    let nearest: Node | undefined
    for (let node: Node | null = at.previousSibling; node; node = node.previousSibling) {
      // A heading of the whole part is no question, where one stands nearer.
      const isHeading = nearest !== undefined && node instanceof Element && node.matches(`${HEADING},legend`)
      const text = isHeading || skip(node) || isSmallPrint(node) ? '' : textOf(node)
      if (text !== '') pieces.unshift(text)
      if (text !== '') nearest ??= node
    }
    if (nearest && !isEndOfScale(nearest, control.parts)) return lastSentence(pieces.join(' '))
  }
  return ''
}

/** «[87] /100 điểm. Chi bộ tự xếp loại:» asks only the last. */
function lastSentence(text: string): string {
  return text.replace(/^.*[.;]\s+(?=\p{Lu}[^.;]*:$)/u, '')
}

export function referred(element: Element, attribute: string): readonly Element[] {
  const root = element.getRootNode() as Document | ShadowRoot
  const ids = attr(element, attribute)?.split(/\s+/) ?? []
  const named = ids.flatMap((id) => root.getElementById?.(id) ?? element.shadowRoot?.getElementById(id) ?? [])
  // A component may name itself by a part of its own inside; a list that opens names what is chosen in it as well, or that alone.
  const around = named.filter((found) => !element.contains(found))
  return around.length > 0 ? around : named.slice(0, 1).filter((inside) => attr(inside, 'role') !== 'textbox')
}

export function wordsOf(elements: readonly Element[]): string {
  return elements
    .map((found) => textOf(found, (part) => part.matches(ERROR)))
    .filter(Boolean)
    .join(' ')
}

/** The name by `aria-labelledby`; where what it refers to begins with a heading, or goes on in smaller letters, the rest explains the question. */
export function labelledBy(element: Element): { title: string; aside: string } {
  const all = referred(element, 'aria-labelledby')
  // Beside a name of its own, or a question that is seen, what is only written for readers says what is chosen or how it is answered.
  const seen = all.filter(isVisible)
  const named = element.hasAttribute('aria-label') || seen.some((one) => hasWords(textOf(one))) ? seen : all
  const [first, ...others] = named
  const isSplit =
    first !== undefined &&
    others.length > 0 &&
    (others.every((one) => isSmaller(one, first)) || (first.matches(HEADING) && !others.some((one) => one.matches(HEADING))))
  return isSplit ? { title: wordsOf([first]), aside: wordsOf(others) } : { title: wordsOf(named), aside: '' }
}
