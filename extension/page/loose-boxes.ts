/** Check boxes that answer one question, though nothing says so but their place: a text right before the first of several, and no other field among them. */
import { isInput } from './is-input.ts'
import { optionText } from './option-text.ts'
import { textOf } from './page-text.ts'
import { parentOf } from './visibility.ts'

const DEPTH = 6
const BOX = '[type=checkbox],[role=checkbox]'
const OTHERS = `input:not(${BOX},[type=hidden]),select,textarea,[role=radio],[role=combobox],[role=switch],[role=spinbutton],[aria-haspopup]`
/** The title of a part of the page; each box below it may be a question of its own. */
const TITLE = 'h1,h2,h3,h4,h5,h6,[role=heading],legend,summary,caption,header'
const END = /^(?:FORM|BODY|MAIN|TABLE|TR|TD|TH|FIELDSET)$/

/** The element that holds the boxes of the question that this box belongs to; undefined for a box that asks alone. */
export function questionAround(box: HTMLElement, boxes: readonly HTMLElement[]): Element | undefined {
  // The words of a box may stand before it in its own label.
  const own: Element = box.closest('label') ?? box
  let at = own
  for (let depth = 0; depth < DEPTH; depth++) {
    const around = parentOf(at)
    if (!around || END.test(around.tagName)) return undefined
    const inner = boxes.filter((other) => around.contains(other))
    const isPure = around.querySelector(OTHERS) === null
    // Where other fields follow, the text must stand right before what holds the boxes.
    const lead = isPure && inner[0] ? leadIn(around, inner[0]) : at === own ? undefined : textBeside(at)
    const holder = isPure ? around : at
    const held = isPure ? inner : boxes.filter((other) => holder.contains(other))
    if (lead) return held.length > 1 && isQuestion(lead) && eachHasWords(held, textOf(lead)) ? holder : undefined
    if (!isPure) return undefined
    at = around
  }
  return undefined
}

/** Whether a text stands right before an element that holds boxes, or in the row of a table beside it. */
export function isAskedBefore(element: Element): boolean {
  let at = element
  for (let depth = 0; depth < DEPTH; depth++) {
    const lead = textBeside(at)
    // What stands in the row beside it asks, however large it is written.
    if (lead) return /^T[DH]$/.test(lead.nodeName) || isQuestion(lead)
    const around = parentOf(at)
    if (!around || /^(?:FORM|BODY|MAIN|TABLE|FIELDSET)$/.test(around.tagName)) return false
    at = around
  }
  return false
}

/** The text before the first box, within an element. */
function leadIn(around: Element, first: HTMLElement): Node | undefined {
  const child = [...around.children].find((one) => one.contains(first))
  return child && textBeside(child)
}

function textBeside(element: Element): Node | undefined {
  for (let node = element.previousSibling; node; node = node.previousSibling) {
    // What a drawn box has behind it for the browser is none that a person sees.
    const isTwin = node instanceof Element && node.matches('[aria-hidden=true]')
    if (!isTwin && node instanceof Element && (node.matches(`${BOX},${OTHERS}`) || node.querySelector(`${BOX},${OTHERS}`))) return undefined
    if (/\p{L}{2}/u.test(textOf(node))) return node
  }
  return undefined
}

/** Not the own name of the first box, and not the title of a part of the page. */
function isQuestion(lead: Node): boolean {
  if (!(lead instanceof Element)) return true
  // A question may be bound to the last of its boxes, which has a label of its own as well.
  const isOfBox = lead instanceof HTMLLabelElement && isInput(lead.control) && (lead.control.labels?.length ?? 0) < 2
  return !lead.matches(TITLE) && lead.querySelector(TITLE) === null && !isOfBox
}

function eachHasWords(boxes: readonly HTMLElement[], question: string): boolean {
  const names = boxes.map((box) => optionText(box, ''))
  const isOwn = (name: string, box: HTMLElement | undefined) => /\p{L}/u.test(name) && !(isInput(box) && box.value === name)
  return new Set([...names, question]).size > names.length && names.every((name, index) => isOwn(name, boxes[index]))
}
