/** What a person does to an element, as the events that a page hears: point and click, focus, write, leave. */
import { boxOf } from './box-of.ts'
import { isSelect } from './is-select.ts'
import { attr } from './attr.ts'
import { isInput } from './is-input.ts'
import { foldText } from '../../shared/text/fold-text.ts'
import { textOf } from './page-text.ts'
import { parentOf } from './visibility.ts'

const SENDS =
  /^(?:gui|nop|luu|ky|trinh|tiep|tiep tuc|tiep theo|submit|send|save|next|finish|hoan thanh(?! (?:xuat sac|tot|nhiem vu|ke hoach|chi tieu))|ket thuc|xac nhan|dang ky|xoa|delete|remove all|clear form|xoa bieu mau)\b/

/** Whether a click there could send, save, sign or leave. Such an element is never clicked, whatever it looks like. */
export function maySend(element: Element): boolean {
  for (let at: Element | null = element, depth = 0; at && depth < 4; at = parentOf(at), depth++) {
    if (isInput(at) && /^(?:submit|image|reset)$/.test(at.type)) return true
    if (at instanceof HTMLButtonElement || attr(at, 'role') === 'button' || at instanceof HTMLAnchorElement) {
      if (at instanceof HTMLButtonElement && attr(at, 'type') === 'submit') return true
      if (
        !at.hasAttribute('aria-haspopup') &&
        // A row that is pressed to fill its own field: «Kết thúc lúc».
        !at.querySelector('input,textarea') &&
        !/^(?:combobox|option|radio|checkbox|switch|menuitemradio|menuitemcheckbox)$/.test(attr(at, 'role') ?? '') &&
        saysSend(attr(at, 'aria-label') ?? textOfButton(at))
      )
        return true
    }
  }
  return false
}

/** «Ký» signs; «Kỳ», «Kỷ luật» and «Trình độ» do not. */
export function saysSend(text: string): boolean {
  return SENDS.test(foldText(text)) && !/^\s*(?:k[ỳỷỹ]|trình độ|lưu ý)(?!\p{L})/iu.test(text.normalize('NFC'))
}

function textOfButton(button: Element): string {
  return [...button.childNodes].map((node) => textOf(node)).join(' ')
}

/** Where a click on the middle of an element lands: the innermost element there, if it is part of it. */
export function innermost(element: HTMLElement): HTMLElement {
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
  const box = boxOf(element)
  const outer = element.getRootNode() as Document | ShadowRoot
  const at = [box.left + box.width / 2, box.top + box.height / 2] as const
  // Of a drawn sign, what holds it.
  const hit = outer.elementFromPoint?.(...at)?.closest(':not(svg):not(svg *)')
  let inner = hit instanceof HTMLElement && element.contains(hit) ? hit : element
  // A component draws what hears the click inside itself; asked for a place that something covers, it names what covers it.
  for (let root = inner.shadowRoot; root; root = inner.shadowRoot) {
    const deeper = root.elementFromPoint(...at)
    if (!(deeper instanceof HTMLElement) || deeper.getRootNode() !== root) break
    inner = deeper
  }
  return inner
}

/**
 * The full sequence of a mouse click: libraries listen to different parts of it. False when the element is one that sends;
 * `isOwn` is the button of a panel that was opened for a field, known to send nothing.
 */
export function click(element: HTMLElement, isOwn = false): boolean {
  if (!isOwn && maySend(element)) return false
  const { at, pointer } = hover(element)
  element.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }))
  const goesOn = element.dispatchEvent(new MouseEvent('mousedown', { ...at, buttons: 1 }))
  const focusable = element.closest<HTMLElement>('input,textarea,select,button,a[href],[tabindex],[contenteditable]')
  if (goesOn && focusable && focusable !== deepActive(element)) takeFocus(focusable)
  element.dispatchEvent(new PointerEvent('pointerup', pointer))
  element.dispatchEvent(new MouseEvent('mouseup', at))
  // A click without a number of presses is one of the keyboard: what a press has opened, some shut again upon it.
  if (element.matches(':disabled')) element.click()
  else element.dispatchEvent(new PointerEvent('click', pointer))
  return true
}

/** The mouse comes over an element: some lists take a click only on what they have marked before. */
export function hover(element: HTMLElement): { at: MouseEventInit; pointer: PointerEventInit } {
  const box = boxOf(element)
  const at = {
    bubbles: true,
    cancelable: true,
    composed: true,
    view: null,
    detail: 1,
    button: 0,
    clientX: box.left + box.width / 2,
    clientY: box.top + box.height / 2,
  }
  const pointer = { ...at, pointerId: 1, pointerType: 'mouse', isPrimary: true }
  element.dispatchEvent(new PointerEvent('pointerover', pointer))
  element.dispatchEvent(new MouseEvent('mouseover', at))
  element.dispatchEvent(new PointerEvent('pointermove', pointer))
  element.dispatchEvent(new MouseEvent('mousemove', at))
  return { at, pointer }
}

export function deepActive(near: Element): Element | null {
  let active: Element | null = near.ownerDocument.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active
}

/** Focus with its events, also in a window that is not in front, where the browser sends none. */
export function takeFocus(element: HTMLElement): void {
  let heard = false
  const hear = () => {
    heard = true
  }
  element.addEventListener('focus', hear, { once: true, capture: true })
  element.focus({ preventScroll: true })
  element.removeEventListener('focus', hear, { capture: true })
  if (heard) return
  element.dispatchEvent(new FocusEvent('focus', { composed: true }))
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }))
}

export function leave(element: HTMLElement): void {
  let heard = false
  const hear = () => {
    heard = true
  }
  element.addEventListener('blur', hear, { once: true, capture: true })
  element.blur()
  element.removeEventListener('blur', hear, { capture: true })
  if (heard) return
  element.dispatchEvent(new FocusEvent('blur', { composed: true }))
  element.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }))
}

/** Writes past what a framework has put over the property of one element. */
export function setNative(element: HTMLElement, property: 'value' | 'checked' | 'selectedIndex', value: string | number | boolean): void {
  const own = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement : isSelect(element) ? HTMLSelectElement : HTMLInputElement
  const setter = Object.getOwnPropertyDescriptor(own.prototype, property)?.set
  if (setter) setter.call(element, value)
}

export function tell(element: HTMLElement, type: 'input' | 'change', text?: string): void {
  element.dispatchEvent(
    type === 'input' && text !== undefined
      ? new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text })
      : new Event(type, { bubbles: true, composed: type === 'input' }),
  )
}

/** A key goes down and up. Key code 229 is what an input method sends: masks hear that something was typed and type nothing. */
export function key(element: HTMLElement, name: string, keyCode: number): void {
  // Of a key that has a name it is also the place on the keyboard, which some libraries look at alone.
  const code = name.length > 1 ? name : ''
  const init = { key: name, code, keyCode, which: keyCode, bubbles: true, cancelable: true, composed: true }
  element.dispatchEvent(new KeyboardEvent('keydown', init))
  element.dispatchEvent(new KeyboardEvent('keyup', init))
}
