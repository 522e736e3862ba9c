/** The options of an open list, and the list that belongs to a trigger: by the trigger's own reference, else what opened just now. */
import { attr } from './attr.ts'
import type { Control } from './control.ts'
import { optionLabel, plainOptions } from './option-label.ts'
import type { PopUpWatch } from './pop-up-watch.ts'
import { hangsOn, isClippedIn, isPlaced, isShrunk, parentOf } from './visibility.ts'

const KINDS = [
  '[role=option]',
  '[role=menuitemradio],[role=menuitemcheckbox],[role=treeitem],[role=menuitem]',
  'li',
  '[class*="option"],[class*="-item"],[class*="_item"],[class*="Item"],[class*="result"]',
  '[role=row],tr,a,button',
]

/** A component that is an option by its name draws the rest inside itself. */
const OWN_OPTION = /-(?:option|item)$/

/** Visible options inside an open list, by the most telling kind of element that it has. */
export function optionsIn(box: Element): HTMLElement[] {
  for (const kind of KINDS) {
    const all = withHanded(box, kind).filter(drawnOptionOf(box))
    const holders = new Set<Element | null>()
    for (const option of all)
      for (let at = option.parentElement; at && at !== box && !holders.has(at); at = at.parentElement) holders.add(at)
    const inner = all.filter((option) => !holders.has(option))
    if (inner.length > 0) return inner
  }
  const plain = plainOptions(box).filter(isPlaced)
  return plain.length > 1 ? plain : []
}

/** The same question without the answer: one option that is drawn is enough, and is asked for its place only. */
function hasOptions(box: Element): boolean {
  return KINDS.some((kind) => withHanded(box, kind).some(drawnOptionOf(box))) || plainOptions(box).filter(isPlaced).length > 1
}

/** A second list for screen readers may lie beside the drawn one, with other texts: clipped away with its parent. */
function drawnOptionOf(box: Element): (option: HTMLElement) => boolean {
  const clipped = new Map<Element | null, boolean>()
  const isClipped = (option: Element) => {
    const known = clipped.get(option.parentElement) ?? isClippedIn(box, option)
    clipped.set(option.parentElement, known)
    return known
  }
  return (option) => optionLabel(option) !== '' && isPlaced(option) && !isClipped(option)
}

/** With what a page hands into a component: its options stand in the page, and are drawn in the component's list. */
function withHanded(box: Element, kind: string): HTMLElement[] {
  const handed = [...box.querySelectorAll('slot')].flatMap((slot) => slot.assignedElements({ flatten: true }))
  return [
    ...box.querySelectorAll<HTMLElement>(kind),
    ...handed.flatMap((one) => [
      ...(one instanceof HTMLElement && (one.matches(kind) || OWN_OPTION.test(one.localName)) ? [one] : []),
      ...one.querySelectorAll<HTMLElement>(kind),
    ]),
  ]
}

export function openList(control: Control, watch: PopUpWatch): HTMLElement | undefined {
  const parts = [control.target, ...control.parts, ...control.anchor.querySelectorAll('[aria-controls],[aria-owns]')]
  for (const part of new Set(parts)) {
    const ids = new Set(`${attr(part, 'aria-controls') ?? ''} ${attr(part, 'aria-owns') ?? ''}`.split(/\s+/).filter(Boolean))
    const root = part.getRootNode() as Document | ShadowRoot
    for (const id of ids) {
      const list = aroundWithOptions(root.getElementById(id) ?? part.ownerDocument.getElementById(id), control)
      if (list && !(isShrunk(list) && attr(part, 'aria-expanded') === 'false')) return list
    }
  }
  // A list that stays in the page may open in its place or as a copy above it.
  if (attr(control.target, 'role') === 'listbox' && optionsIn(control.target).length > 1) return control.target
  const opened = watch.shown().filter((element) => !element.contains(control.target) && !control.parts.includes(element))
  const own = opened.find((element) => control.anchor.contains(element) && floats(element, control.anchor) && hasOptions(element))
  if (own) return own
  const outside = opened.filter((element) => !control.anchor.contains(element) && !element.contains(control.anchor)).slice(-40)
  const around = outside.flatMap((element) => aroundWithOptions(element, control) ?? [])
  // Another field may have changed its looks at the same moment: what opens floats, or hangs on the field and is no field itself.
  const floating = around.filter((list) => floatsBeside(list, control.anchor))
  const lists =
    floating.length > 0
      ? floating
      : around.filter((list) => hangsOn(list, control.anchor) && !list.matches(FIELD) && !list.querySelector(FIELD))
  // A single option was shown as well as its list: the list is the one that holds the most.
  const [fullest] = lists.map((list) => ({ list, size: optionsIn(list).length })).sort((a, b) => b.size - a.size)
  if (fullest) return fullest.list
  const beside = [control.anchor.nextElementSibling, control.anchor.previousElementSibling]
  const drawn = [
    ...[control.anchor, control.anchor.parentElement].flatMap((box) => [
      ...(box?.querySelectorAll<HTMLElement>('[role=listbox],ul,[class*="drop"],[class*="list"],[class*="menu"]') ?? []),
    ]),
    ...beside.filter((one): one is HTMLElement => one instanceof HTMLElement && isOverlaid(one) && plainOptions(one).length > 1),
  ]
  return watch.shown().length > 0
    ? drawn.find((element) => !watch.wasOpen(element) && floats(element, control.anchor) && isPlaced(element) && hasOptions(element))
    : undefined
}

const FIELD = 'input:not([type=hidden],[type=search]),select,textarea,[role=combobox],[aria-haspopup]'

function isOverlaid(element: Element): boolean {
  return /absolute|fixed/.test(getComputedStyle(element).position)
}

function floatsBeside(list: Element, anchor: Element): boolean {
  for (let at: Element | null = list; at && !at.contains(anchor); at = parentOf(at)) if (isOverlaid(at)) return true
  return false
}

/** Inside the field, what is chosen stands in the flow and what opens floats above it. */
function floats(element: Element, anchor: Element): boolean {
  for (let at: Element | null = element; at && at !== anchor; at = at.parentElement) if (isOverlaid(at)) return true
  return false
}

/** A reference may lead to a list for screen readers only, with the drawn one around it. */
function aroundWithOptions(element: Element | null, control: Control): HTMLElement | undefined {
  for (let at: Element | null = element, depth = 0; at && depth < 5; at = parentOf(at), depth++) {
    if (at.tagName === 'BODY' || at.tagName === 'FORM' || at.contains(control.target)) return undefined
    if (at instanceof HTMLElement && isPlaced(at) && hasOptions(at)) return at
  }
  return undefined
}
