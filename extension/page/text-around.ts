/** The texts before and behind a field, and what explains it, going outwards as long as the surroundings hold no other field. */
import type { Control } from './control.ts'
import { follows } from './follows.ts'
import { ERROR, HEADING, HELP, hasWords } from './label-parts.ts'
import type { Owners } from './owners.ts'
import { textOf } from './page-text.ts'
import { textAfter } from './text-after.ts'
import { NOTHING, textBefore } from './text-before.ts'
import { hasRoom, parentOf } from './visibility.ts'

/** `aside`: small print right before the field, which is not its name; `lead`: what is said of the field before it and of this one as well. */
export type Around = Record<'before' | 'lead' | 'aside' | 'after' | 'floating' | 'question' | 'help', string> & { distance: number }

/** Texts before and after the field, going outwards as long as the surroundings hold no other field. */
export function besides(control: Control, owners: Owners, skip: (node: Node) => boolean): Around {
  const found: Around = { before: '', lead: '', distance: 0, aside: '', after: '', floating: '', question: '', help: '' }
  let at: Element = control.anchor
  for (let distance = 0; distance < 8; distance++) {
    const holder = parentOf(at)
    const said = found.before === '' ? textBefore(at, owners, distance, skip) : NOTHING
    // «−» of a field that counts up and down is no name.
    const before = hasWords(said.text) ? said : { ...said, text: '' }
    if (found.aside === '') found.aside = before.aside
    if (found.lead === '') found.lead = before.lead
    if (before.text !== '') {
      found.before = before.text
      found.distance = distance
    }
    const after = distance < 4 ? textAfter(at, owners) : ''
    if (found.after === '' && after !== '+') found.after = after
    if (found.floating === '' && after !== '' && distance > 0 && hasRoom(at)) found.floating = after
    // «Đảng viên của chi bộ» before «[46] đồng chí; chính thức [40]»: it names the first of them.
    if (found.before === '' && holder?.tagName === 'DD' && owners.count(holder) > 1 && !hasFieldBefore(at, owners)) {
      found.before = textBefore(holder, owners, 1, skip).text
      found.distance = 1
    }
    if (!holder || owners.count(holder) > 1 || (/^(?:FORM|BODY|TABLE|TBODY|TR|MAIN)$/.test(holder.tagName) && !isLayout(holder, owners)))
      break
    if (found.help === '') {
      const help = [...holder.querySelectorAll(HELP)].find(
        (part) =>
          !part.contains(control.anchor) && !control.anchor.contains(part) && !part.querySelector('label') && !part.closest('label'),
      )
      found.help = help ? textOf(help, (part) => part.matches(ERROR)) : ''
    }
    if (found.question === '') {
      const heading = holder.querySelector(HEADING) ?? boldAbove(at, holder)
      if (heading && !heading.contains(control.anchor)) found.question = textOf(heading, (part) => part.matches(ERROR))
    }
    at = holder
  }
  return found
}

function hasFieldBefore(element: Element, owners: Owners): boolean {
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) if (owners.count(at) > 0) return true
  return false
}

/** Part of a table that only lays out one field, within the place of another table. */
function isLayout(holder: Element, owners: Owners): boolean {
  const table = holder.closest('table')
  return table !== null && owners.count(table) === 1 && table.parentElement?.closest('td') != null
}

/** A question in bold with its explanation below it in plain letters, right before the field. */
function boldAbove(at: Element, holder: Element): Element | undefined {
  if (holder.childElementCount < 3) return undefined
  const before = [...holder.children].filter((child) => follows(child, at) && textOf(child) !== '')
  const [title] = before
  return title && before.length > 1 && !before.slice(1).some(isBold) && isBold(title) ? title : undefined
}

function isBold(element: Element): boolean {
  return [element, element.firstElementChild].some((one) => one && Number(getComputedStyle(one).fontWeight) >= 600)
}

/** The text in the line below, when it is the last of its part or points up. */
export function below(element: Element, owners: Owners): string {
  let at: ChildNode | null = element.nextSibling
  while (at && textOf(at) === '' && !(at instanceof Element && owners.count(at) > 0)) at = at.nextSibling
  const text = at ? textOf(at) : ''
  // Two arrows in one line point at two fields.
  if (text.startsWith('↑')) return text.includes('↑', 1) ? '' : text.slice(1)
  return element.parentElement?.lastElementChild === at ? text : ''
}
