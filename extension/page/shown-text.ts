import { INPUT } from './is-input.ts'
import { boxOf } from './box-of.ts'
import { attr } from './attr.ts'
import { isPrompt } from './is-prompt.ts'
import { rawText } from './raw-text.ts'
import { isPlaced } from './visibility.ts'

/** What a drawn list shows as chosen, piece by piece; without placeholders, arrows, hidden parts and messages to screen readers. */
export function shownPieces(box: Element): string[] {
  const pieces: string[] = []
  const inputs: HTMLInputElement[] = []
  collect(box, pieces, inputs)
  // A component that is the whole field draws in its own shadow what is chosen.
  if (pieces.length + inputs.length === 0 && box.shadowRoot) collect(box.shadowRoot, pieces, inputs)
  for (const input of inputs) {
    const value = input.value.trim()
    // What is sent may stand in a transparent input over what is shown.
    if (/[\p{L}\p{N}]/u.test(value) && Number(getComputedStyle(input).opacity) >= 0.1) pieces.push(value)
  }
  // «Xếp loại, Tốt»: a button over what is drawn says its name and its value.
  const button = pieces.length > 0 ? null : (box.closest(SAYING) ?? box.querySelector(SAYING))
  if (button) pieces.push(/, ([^,]+)$/.exec(attr(button, 'aria-label') ?? '')?.[1] ?? '')
  return pieces
}

const SAYING = 'button[aria-haspopup]'

function collect(node: Node, pieces: string[], inputs: HTMLInputElement[]): void {
  if (pieces.length > MOST) return
  const element = node instanceof Element ? node : undefined
  if (element?.matches(`${INPUT}:not([type=checkbox]):not([type=radio])`)) inputs.push(element as HTMLInputElement)
  const text = (element ? wordsInside(element) : (node.nodeValue ?? '')).replace(/\s+/g, ' ').trim()
  if (/[\p{L}\p{N}]/u.test(text)) pieces.push(text)
  // What a page hands into a component is drawn where its slot stands.
  const handed = node instanceof HTMLSlotElement ? node.assignedNodes() : []
  for (const child of handed.length > 0 ? handed : node.childNodes)
    if (child.nodeType === Node.TEXT_NODE || (child instanceof Element && !isSilent(child))) collect(child, pieces, inputs)
}

const MOST = 300

/** A component inside, such as a chosen token, may carry its words in an attribute only, or draw them itself. */
function wordsInside(element: Element): string {
  if (!element.shadowRoot || element.textContent?.trim() !== '') return ''
  return attr(element, 'text') ?? attr(element, 'label') ?? attr(element, 'title') ?? ''
}

/** A box that keeps its class when something is chosen: only its words tell. */
const STAYS = /(?:^|\s)select-placeholder(?:-text)?(?:\s|$)/

/** What explains the field or finds fault with it, below its box: «Gõ vài chữ để tìm». */
const EXPLAINS = /(?:^|[-_ ])(?:messages?|hints?|help|helper(?:-?text)?|supporting-text|details)(?:$|[-_ ])|__bottom(?:$|[-_ ])/i

function isSilent(element: Element): boolean {
  if (/^(?:SELECT|OPTION|SCRIPT|STYLE|LEGEND|FIELDSET)$/i.test(element.tagName) || element.hasAttribute('hidden')) return true
  // A label for nothing only draws the value.
  if (element instanceof HTMLLabelElement && (element.hasAttribute('for') || element.control)) return true
  if (attr(element, 'aria-hidden') === 'true' || element.matches('[role=status],[role=log],[role=alert],[aria-live],ul[role]')) return true
  // Only its children take room.
  if (getComputedStyle(element).display === 'contents') return false
  // An open list floats; a list that stands in the field shows what is chosen.
  if (attr(element, 'role') === 'listbox' && (!isPlaced(element) || /absolute|fixed/.test(getComputedStyle(element).position))) return true
  const name = attr(element, 'class') ?? ''
  if (EXPLAINS.test(name)) return true
  // An input whose placeholder is styled shows its value all the same.
  if (
    /placeholder/i.test(name) &&
    !element.matches(INPUT) &&
    (!/select(?:ed|ion)-item|selected/i.test(name) || /is-transparent/.test(name)) &&
    !(STAYS.test(name) && !isPrompt(rawText(element)))
  )
    return true
  if (
    /drop-?down|(?:^|[-_ ])(?:menu|popup|popper|drop|results|list|sr-only|visually-hidden|(?:assistive|hidden|invisible)-text|a11y|offscreen|chosen-drop)(?:$|[-_ ])/i.test(
      name,
    ) &&
    !/select-dropdown-trigger|toggle|trigger/.test(name)
  ) {
    const box = boxOf(element)
    return getComputedStyle(element).position === 'absolute' || box.width < 2 || box.height < 2
  }
  return /^(?:svg|path|img|i)$/i.test(element.tagName)
}
