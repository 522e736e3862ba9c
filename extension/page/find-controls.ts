/** Finds what can be filled on a page, by what each element is: its tag, its type and its ARIA role, not by a library's name. */
import { textOf } from './page-text.ts'
import { rawText } from './raw-text.ts'
import { boxOf } from './box-of.ts'
import { isSelect } from './is-select.ts'
import { attr } from './attr.ts'
import { isInput } from './is-input.ts'
import type { Control } from './control.ts'
import { dateParts, findDateSections } from './date-parts.ts'
import { groupBoxes, visibleBox } from './group-boxes.ts'
import { findDateButton } from './find-date-button.ts'
import { findStepper } from './find-stepper.ts'
import { findPopUpList } from './find-pop-up-list.ts'
import { sizeOf } from './side-texts.ts'
import { pickerAround } from './picker-around.ts'
import { makeOpenCells } from './open-cells.ts'
import { isPrompt } from './is-prompt.ts'
import { swappedTwin } from './swapped-twin.ts'
import { isVisible } from './visibility.ts'
import { walkPage } from './walk-page.ts'

const NOT_FIELDS = new Set(['hidden', 'submit', 'button', 'image', 'reset', 'color'])

export function findControls(root: Document): Control[] {
  const found: Control[] = []
  const radios: HTMLElement[] = []
  const boxes: HTMLElement[] = []
  const claimed = new Set<Element>()
  const order = new Map<Element, number>()
  const isOpenCell = makeOpenCells()
  walkPage(root, (element) => {
    order.set(element, order.size)
    if (!(element instanceof HTMLElement) || /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|HEAD)$/.test(element.tagName)) return 'past'
    if (attr(element, 'aria-hidden') === 'true' && !holdsOnlyTwin(element)) return 'past'
    if (claimed.has(element) || isPopup(element) || isArrow(element) || isOfNote(element)) return 'past'
    const role = attr(element, 'role') ?? nameAsRole(element)
    // A role around the real box: the box itself is what hears the click.
    if (
      /^(?:radio|checkbox|switch)$/.test(role ?? '') &&
      element.querySelector(':is([type=radio],[type=checkbox]):not([aria-hidden=true])')?.checkVisibility()
    )
      return 'into'
    // A radio that is not drawn stands behind the one that is.
    if (isInput(element) && element.type === 'radio' && !element.checkVisibility() && element.parentElement?.querySelector('[role=radio]'))
      return 'past'
    if ((isInput(element) && element.type === 'radio') || role === 'radio' || isPressed(element)) radios.push(element)
    else if ((isInput(element) && element.type === 'checkbox') || role === 'checkbox' || role === 'switch') boxes.push(element)
    else if (isDrawnSwitch(element, role)) {
      boxes.push(element)
      return 'past'
    } else {
      const control =
        findPopUpList(element, claimed) ??
        findDateSections(element) ??
        findDateButton(element) ??
        findStepper(element) ??
        plainControl(element, isOpenCell)
      if (control) {
        found.push(control)
        for (const part of control.parts) claimed.add(part)
        return /^(?:pop-up-list|rich-text|date-button|grid-cell|stepper)$/.test(control.widget) ? 'past' : 'into'
      }
      return 'into'
    }
    return role === 'radio' || role === 'checkbox' || role === 'switch' || isPressed(element) ? 'past' : 'into'
  })
  return dateParts(inOrder([...found, ...groupBoxes(radios, boxes)], order)).filter(({ anchor }) => !isFilter(anchor))
}

/** In the row of boxes below the heads of a table that only filter what it lists: no words stand there. */
function isFilter(anchor: Element): boolean {
  const line = anchor.closest('thead > tr')
  if (!line?.previousElementSibling) return false
  const isSilent = (place: Element) => !/\p{L}/u.test(textOf(place, (part) => part.matches('select,option,button')))
  return [...line.children].every(isSilent) && line.closest('table')?.querySelector('tbody :is(input,select,textarea)') != null
}

/** Behind a note between the questions stands an input that nobody sees and nobody may write: the note is text like any other. */
function isOfNote(element: HTMLElement): boolean {
  return (
    isInput(element) &&
    element.readOnly &&
    element.type === 'text' &&
    !element.hasAttribute('role') &&
    element.closest('label') !== null &&
    !isVisible(element) &&
    isVisible(element.closest('label') as Element)
  )
}

/** An input in which only an arrow is drawn: the button of the list beside it. */
function isArrow(element: HTMLElement): boolean {
  return isInput(element) && element.readOnly && /^\s*[▼▾▿⌄˅∨]\s*$/.test(element.value)
}

/** A component that tells its role to the browser alone: then it is what its name says, if nothing inside it is a field. */
function nameAsRole(element: Element): string | null {
  const { localName, shadowRoot } = element
  const isWhole = shadowRoot !== null && [shadowRoot, element].every((part) => !part.querySelector('input,button,[role]'))
  return isWhole ? (/-(radio|checkbox|switch)$/.exec(localName)?.[1] ?? null) : null
}

/** One of several buttons side by side that say which of them is pressed; those of an editor are none. */
function isPressed(element: HTMLElement): boolean {
  const pressed = ':is(button[type=button],[role=button]:not(button))[aria-pressed]'
  return (
    element.matches(pressed) &&
    /\p{L}{2}/u.test(rawText(element)) &&
    (element.parentElement?.querySelectorAll(`:scope > ${pressed}`).length ?? 0) > 1 &&
    !isOfEditor(element)
  )
}

/** A tool bar with other buttons, or without a name, belongs to a box for text. */
function isOfEditor(button: HTMLElement): boolean {
  const bar = button.closest('[role=toolbar]')
  if (!bar) return false
  const isNamed = bar.hasAttribute('aria-label') || bar.hasAttribute('aria-labelledby')
  return (
    !isNamed ||
    bar.querySelector(':is(button,[role=button]):not([aria-pressed]),[contenteditable]') !== null ||
    bar.nextElementSibling?.querySelector('[contenteditable]') != null
  )
}

/** A switch that says so only by its name: as large as one, with nothing in it that could be a field. */
function isDrawnSwitch(element: HTMLElement, role: string | null): boolean {
  if (role !== null || !/^(?:DIV|SPAN|BUTTON)$/.test(element.tagName) || !SWITCH.test(element.className)) return false
  if (element.closest('label') || element.querySelector('input,[role],button')) return false
  const { width, height } = boxOf(element)
  return width >= 20 && width <= 120 && height >= 10 && height <= 50 && width > height
}
const SWITCH = /(?:^|\s)(?:[a-z]+-)?(?:switch|toggle)(?:$|\s)/i

/** An aria-hidden wrapper around a hidden native select is no twin of the whole question. */
function holdsOnlyTwin(element: Element): boolean {
  return element.matches('select')
}

/** An open list belongs to its trigger, not to the form. */
function isPopup(element: Element): boolean {
  if (attr(element, 'role') !== 'listbox' || element.hasAttribute('aria-expanded') || element.hasAttribute('aria-haspopup')) return false
  const id = element.id
  const owner =
    id === '' ? null : element.ownerDocument.querySelector(`[aria-controls~="${CSS.escape(id)}"],[aria-owns~="${CSS.escape(id)}"]`)
  return owner !== null || !isVisible(element)
}

function plainControl(element: HTMLElement, isOpenCell: (element: Element) => boolean): Control | undefined {
  const one = (widget: Control['widget'], kind: Control['kind']): Control => ({
    widget,
    kind,
    target: element,
    anchor: element,
    parts: [element],
  })
  if (isSelect(element)) return one('native-select', element.multiple ? 'choices' : 'choice')
  if (element instanceof HTMLTextAreaElement) return one('text', isLow(element) ? 'text' : 'long-text')
  if (isInput(element)) {
    if (NOT_FIELDS.has(element.type)) return undefined
    if (element.type === 'file') return one('file', 'file')
    // A slider hides what is moved inside a drawn thumb.
    if (element.type === 'range') return { ...one('text', 'number'), anchor: visibleBox(element) }
    const twin = swappedTwin(element)
    const kind = kindOfInput(element)
    // Nothing can be typed in it, and it asks to be pressed: a panel or a sheet opens, which shows only then what it offers.
    const isPressed = (element.placeholder !== '' && isPrompt(element.placeholder)) || element.closest('[role=button]') !== null
    const asks = element.readOnly && (kind === 'time' || (kind === 'text' && isPressed))
    if (asks) return one('pop-up-list', kind === 'time' || /giờ|time/iu.test(element.placeholder) ? 'time' : 'choice')
    const control = one('text', kind)
    return twin ? { ...control, parts: [element, twin] } : control
  }
  if (element.isContentEditable && !element.parentElement?.isContentEditable)
    return one('rich-text', isLow(element) || element.matches('td,[role=gridcell],[role=cell]') ? 'text' : 'long-text')
  if (attr(element, 'role') === 'textbox' && element.isContentEditable) return one('rich-text', isLow(element) ? 'text' : 'long-text')
  const mayOpen = element.matches(GRID_CELL) || isOpenCell(element)
  if (mayOpen && ![...element.querySelectorAll('input,select,textarea,button,[role]')].some((inner) => inner.checkVisibility()))
    return one('grid-cell', 'text')
  return undefined
}

/** A box of a single line. */
function isLow(element: HTMLElement): boolean {
  return element.clientHeight < sizeOf(element) * 2.6
}

/** A cell that says it can be changed, though it holds no input until it is pressed. */
const GRID_CELL =
  ':is(td,[role=gridcell],[role=cell]):is([class*="editable" i],[aria-readonly=false]):not([class*="neditable" i],[class*="n-editable" i])'

const DATE_SIGNS = /date-?picker|datepicker|flatpickr|hasdatepicker|\bdate\b|\bngay\b|calendar|datebox|date-input|input-date|datetime/i
const DATE_HINT =
  /d{1,2}\s?[/.-]\s?m{1,2}\s?[/.-]\s?y{2,4}|m{1,2}\s?[/.-]\s?d{1,2}\s?[/.-]\s?y{2,4}|y{4}\s?[/.-]\s?m{1,2}\s?[/.-]\s?d|_{2}[/.-]_{2}[/.-]_{4}|ngày\s?[/.-]\s?tháng|chọn ngày|select date|pick a day/i

/** A picker that takes a year or a month and no day says so where nothing is chosen yet. */
const YEAR_HINT = /^(?:chọn |nhập )?(?:năm|year|yyyy)$/iu
const MONTH_HINT = /^(?:(?:chọn |nhập )?(?:tháng|tháng[/, ]\s?năm)|mm\s?[/-]\s?yyyy)$/iu
/** «19:30» as an example. */
const TIME_HINT = /^(?:vd[:.]?\s*)?\d{1,2}\s?[:h]\s?\d{2}$/iu

function kindOfInput(input: HTMLInputElement): Control['kind'] {
  if (input.type === 'date' || input.type === 'datetime-local') return 'date'
  if (input.type === 'month') return 'month'
  if (input.type === 'time') return 'time'
  if (input.type === 'number' || attr(input, 'role') === 'spinbutton') return 'number'
  if (YEAR_HINT.test(input.placeholder)) return 'text'
  if (MONTH_HINT.test(input.placeholder)) return 'month'
  if (TIME_HINT.test(input.placeholder)) return 'time'
  const signs = `${input.className} ${input.id} ${input.name} ${attr(input, 'data-provide') ?? ''} ${attr(input, 'data-inputmask') ?? ''} ${input.parentElement?.className ?? ''}`
  const hint = `${input.placeholder} ${attr(input, 'data-date-format') ?? ''} ${attr(input, 'aria-label') ?? ''}`
  if (DATE_HINT.test(hint)) return 'date'
  const opens = attr(input, 'aria-haspopup')
  if (attr(input, 'role') === 'combobox' && (opens === 'dialog' || opens === 'grid') && !/time|giờ/i.test(`${signs} ${hint}`)) return 'date'
  if (DATE_SIGNS.test(signs) && (input.readOnly || opens === 'dialog' || opens === 'grid' || /picker|flatpickr|calendar/i.test(signs)))
    return 'date'
  return pickerAround(input) ?? 'text'
}

/** Reading order; positions in different shadow roots cannot be compared, so the order of the walk counts. */
function inOrder(controls: Control[], order: ReadonlyMap<Element, number>): Control[] {
  const placeOf = ({ parts }: Control) => Math.min(...parts.map((part) => order.get(part) ?? Number.POSITIVE_INFINITY))
  const places = new Map(controls.map((control) => [control, placeOf(control)]))
  return controls.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
}
