/**
 * Recognises a list that opens: a combobox, a button that opens a list, a closed listbox, or whatever a library draws in
 * place of a native select that it has hidden. A combobox that opens a calendar is a date, and one part of a date is text.
 */
import { rawText } from './raw-text.ts'
import { boxOf } from './box-of.ts'
import { isSelect } from './is-select.ts'
import { attr } from './attr.ts'
import { INPUT, isInput } from './is-input.ts'
import type { Control } from './control.ts'
import { datePartOf } from './date-parts.ts'
import { findDateButton } from './find-date-button.ts'
import { pickerAround } from './picker-around.ts'
import { isPrompt } from './is-prompt.ts'
import { isBesideHiddenList } from './hidden-list.ts'
import { hasRoom, isVisible, parentOf } from './visibility.ts'

const DRAWN_SELECT = /select|chosen|choices|combo|drop-?down|(?:^|\s)ts-|(?:^|\s)ss-/i
const MULTIPLE = /multiple|multi-?select|tags-input/i

export function findPopUpList(element: HTMLElement, claimed: ReadonlySet<Element>): Control | undefined {
  if (isSelect(element)) return behindHiddenSelect(element, claimed)
  const list = findList(element)
  return list && !pickerAround(element) ? list : undefined
}

function findList(element: HTMLElement): Control | undefined {
  const role = attr(element, 'role')
  const opens = attr(element, 'aria-haspopup')
  if (role === 'combobox') {
    // Most that open a dialogue are dates; some call so what is named a list, and search in it. A button does when it speaks of no date.
    const names = `${element.className} ${element.id} ${hostName(element)}`
    const isButton = element instanceof HTMLButtonElement && findDateButton(element) === undefined
    if (opens === 'grid' || (opens === 'dialog' && !LIST_NAME.test(names) && !isButton)) return undefined
    if (isInput(element) && datePartOf({ target: element, widget: 'text' })) return undefined
    const inner = isInput(element)
      ? element
      : [...element.querySelectorAll<HTMLInputElement>(INPUT)].find((input) => input.checkVisibility())
    return popUp(
      element,
      inner ?? element,
      element.querySelector('select') ?? faceOf(element)?.querySelector('select') ?? hiddenSelectBeside(element),
    )
  }
  if (role === 'listbox' && element.querySelector('[role=option]')) return popUp(element, element, null)
  // A list of the tabs that have no room is no field.
  if (
    opens === 'listbox' &&
    (element instanceof HTMLButtonElement || isInput(element) || role === 'button') &&
    !element.closest('[role=tablist]')
  )
    return popUp(element, element, hiddenSelectBeside(element))
  // A component that is a list by its name calls what it opens a dialogue.
  if (opens === 'dialog' && element instanceof HTMLButtonElement && LIST_NAME.test(hostName(element))) return popUp(element, element, null)
  // A button that a label is bound to is a field, whatever it calls what it opens.
  if (opens === 'dialog' && element instanceof HTMLButtonElement && element.labels.length > 0 && !findDateButton(element))
    return popUp(element, element, null)
  if (asksToChoose(element)) return popUp(element, element, null)
  // A typed text is only a search in such an input; what counts is the choice.
  if (isInput(element) && /^(?:text|search)$/.test(element.type) && LIST_INPUT.test(element.className))
    return popUp(element, element, hiddenSelectBeside(element))
  if (isInput(element) && attr(element, 'aria-autocomplete') === 'list') return popUp(element, element, null)
  if (isBesideHiddenList(element)) return popUp(element, element, null)
  if (drawnWithoutRoles(element)) return popUp(element, element.querySelector<HTMLInputElement>(INPUT) ?? element, null)
  return undefined
}

const LIST_NAME = /combo|select/i

/** A button, or a text under a hand, that asks to be pressed: «Chọn tháng». What it opens shows only then. One that would take a file is none. */
function asksToChoose(element: HTMLElement): boolean {
  if (askedOnce.has(element)) return true
  const isButton = element instanceof HTMLButtonElement
  if (isButton ? element.type === 'submit' && element.form : !/^(?:DIV|SPAN|P)$/.test(element.tagName) || element.childElementCount > 0)
    return false
  const text = rawText(element)
  if (!isPrompt(text) || !/\p{L}/u.test(text) || /tệp|tập tin|file|ảnh|tất cả|ngày/iu.test(text)) return false
  if (!isButton && (!isUnderHand(element) || element.closest('a,button,label,[role]') || isPromptOfList(element))) return false
  askedOnce.add(element)
  return true
}

/** «Chọn đảng bộ» as a list shows it that has a search, and is a field already. */
function isPromptOfList({ parentElement: around }: HTMLElement): boolean {
  return [around, around?.parentElement].some((box) => {
    const [first, ...others] = box?.querySelectorAll(`${INPUT},[role=combobox]`) ?? []
    return first !== undefined && others.length === 0 && attr(first, 'role') === 'combobox'
  })
}

/** Shown by the mouse, or by an arrow behind it. */
function isUnderHand(element: HTMLElement): boolean {
  return getComputedStyle(element).cursor === 'pointer' || /^\s*[›»>▾▼⌄∨]\s*$/.test(element.nextElementSibling?.textContent ?? '')
}

/** What stands in its place says no longer that it asks. */
const askedOnce = new WeakSet<HTMLElement>()

function hostName(element: Element): string {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host.localName : ''
}

const LIST_INPUT = /drop-?down|combo-?box/i
const SELECT_NAME = /(?:^|[-_\s])(?:select|selection|combobox|dropdown|cascader)(?:$|[-_\s])/i

/** A library that draws a list without saying so to screen readers: named a select, with an arrow, and nothing typed in it for good. */
function drawnWithoutRoles(element: HTMLElement): boolean {
  if (
    !/^(?:DIV|SPAN)$/.test(element.tagName) ||
    !SELECT_NAME.test(element.className) ||
    element.querySelector('[role=combobox],[role=listbox],select,textarea') ||
    (element.querySelector('label') && (element.tabIndex < 0 || element.querySelector('input')))
  )
    return false
  if (element.querySelector('input[type=radio],input[type=checkbox]')) return false
  const inputs = element.querySelectorAll(INPUT)
  // The arrow of a list that has been recognised already.
  if (inputs.length === 0 && element.parentElement?.querySelector(`:scope > [role=combobox],:scope > ${INPUT}`)) return false
  const focusable = element.matches('[tabindex]') || element.querySelector('[tabindex],input') !== null
  const box = boxOf(element)
  return (
    inputs.length <= 1 &&
    focusable &&
    box.height >= 18 &&
    box.height <= 90 &&
    element.querySelector('svg,i,[class*="arrow"],[class*="caret"]') !== null &&
    isVisible(element)
  )
}

function popUp(element: HTMLElement, target: HTMLElement, twin: HTMLSelectElement | null): Control {
  const anchor = faceOf(element) ?? drawnBox(element)
  const several = twin?.multiple || attr(element, 'aria-multiselectable') === 'true' || saysSeveral(element, anchor)
  // Beside the trigger a library may keep a hidden select, and an arrow that says the same once more.
  const beside = [...anchor.querySelectorAll<HTMLElement>('select,[aria-haspopup]')].filter((other) =>
    isSelect(other) ? !isVisible(other) : !element.contains(other) && !/\p{L}/u.test(rawText(other)),
  )
  const parts = [...new Set([element, target, anchor, ...(twin ? [twin] : []), ...beside])]
  return { widget: 'pop-up-list', kind: several ? 'choices' : 'choice', target, anchor, parts, twin: twin ?? undefined }
}

/** The box that a library draws for a list of which it clips everything else away: the select, and the input that takes the focus. */
function faceOf(element: HTMLElement): HTMLElement | undefined {
  if (isVisible(element)) return undefined
  const face = element.parentElement?.parentElement
  const isFace =
    face?.querySelectorAll('select').length === 1 && face.querySelectorAll(INPUT).length <= 1 && DRAWN_SELECT.test(face.className)
  return isFace && isVisible(face) ? face : undefined
}

function saysSeveral(element: Element, anchor: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (MULTIPLE.test(attr(at, 'class') ?? '')) return true
    if (at === anchor.parentElement) break
  }
  return [...anchor.querySelectorAll('[class*="multiple"]')].some((inner) => MULTIPLE.test(inner.className))
}

/** The wrapper that is drawn as the field: the element itself, or for a thin inner input the box around it. */
export function drawnBox(element: HTMLElement): HTMLElement {
  let at = element
  // What only holds others takes no room: a slot, or a box of which only the children are drawn.
  let drawn = element
  const names = (attr(element, 'aria-labelledby') ?? '').split(/\s+/).map((id) => element.ownerDocument.getElementById(id))
  for (let depth = 0; depth < 5; depth++) {
    if (hasRoom(at)) drawn = at
    const parent = parentOf(at)
    // Outside a component nothing can be read of what it shows.
    const enough = (!isInput(element) || at.parentNode instanceof ShadowRoot) && hasRoom(at) && isVisible(at)
    if (
      enough ||
      !(parent instanceof HTMLElement) ||
      parent.querySelector('label,legend,[role=heading]') ||
      names.some((name) => name !== null && parent.contains(name)) ||
      /^(?:LABEL|TD|TR|FIELDSET|FORM|BODY|LI)$/.test(parent.tagName)
    )
      break
    if (parent.querySelectorAll(`${INPUT},select,textarea,[role=combobox]`).length > element.querySelectorAll(INPUT).length + 2) break
    if (hasRoom(at) && (boxOf(parent).height > Math.max(60, boxOf(at).height * 2.5) || hasNameAbove(parent, at))) break
    at = parent
  }
  return hasRoom(at) ? at : drawn
}

/** Words above the box are its name and nothing that it shows. */
function hasNameAbove(parent: HTMLElement, box: Element): boolean {
  const { top } = boxOf(box)
  const before = [...parent.children].slice(
    0,
    [...parent.children].findIndex((child) => child.contains(box)),
  )
  return before.some((child) => /\p{L}/u.test(rawText(child)) && boxOf(child).height > 0 && boxOf(child).bottom <= top + 2)
}

function hiddenSelectBeside(element: HTMLElement): HTMLSelectElement | null {
  for (let at: Element | null = element, depth = 0; at && depth < 3; at = at.parentElement, depth++) {
    for (const beside of [at.previousElementSibling, at.nextElementSibling]) if (isSelect(beside) && !isVisible(beside)) return beside
  }
  return null
}

/** A hidden select is a field only through what is drawn for it; with nothing drawn it stays what it is: hidden. */
function behindHiddenSelect(select: HTMLSelectElement, claimed: ReadonlySet<Element>): Control | undefined {
  if (isVisible(select)) return undefined
  const parent = select.parentElement
  const places = [select.nextElementSibling, select.previousElementSibling, parent?.querySelectorAll('select').length === 1 ? parent : null]
  for (const drawn of places) {
    if (!(drawn instanceof HTMLElement) || claimed.has(drawn) || !isVisible(drawn) || /^(?:LABEL|I)$/.test(drawn.tagName)) continue
    const trigger = drawn.matches('[role=combobox],[aria-haspopup=listbox]')
      ? drawn
      : drawn.querySelector<HTMLElement>('[role=combobox],[aria-haspopup=listbox]')
    // A row of a phone's page is a link around its select.
    const takesFocus = drawn.matches('[tabindex],a,button')
    // A search drawn around its select, beside an arrow and what it offers.
    const isSearch = SELECT_NAME.test(drawn.className) && drawn.querySelector(INPUT) !== null
    if (!trigger && ((drawn === parent && !takesFocus && !isSearch) || !DRAWN_SELECT.test(drawn.className))) continue
    const inner = takesFocus ? drawn : drawn.querySelector<HTMLElement>(`${INPUT},[tabindex],a,button`)
    const parts = [...new Set([drawn, ...(trigger ? [trigger] : []), ...(inner ? [inner] : []), select])]
    return {
      widget: 'pop-up-list',
      kind: select.multiple ? 'choices' : 'choice',
      target: trigger ?? inner ?? drawn,
      anchor: drawn,
      parts,
      twin: select,
    }
  }
  return undefined
}
