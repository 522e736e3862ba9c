/** The ways to put a text into an input, gentlest first. Typing character by character is none of them: masks double it. */
import { isInput } from './is-input.ts'
import { deepActive, key, leave, setNative, takeFocus, tell } from './act.ts'
import { until } from './wait.ts'

export type Writable = HTMLInputElement | HTMLTextAreaElement

/** Focus, set, input, a key that types nothing, change, leave. */
export function setText(target: Writable, text: string, holder: Element): void {
  takeFocus(target)
  writeAndLeave(afterFocus(target, holder), text)
}

/** The same for a box that swaps in another input a moment after it got the focus. */
export async function setSwapped(target: Writable, text: string, holder: Element): Promise<void> {
  takeFocus(target)
  await until(() => afterFocus(target, holder) !== target, SWAPS)
  writeAndLeave(afterFocus(target, holder), text)
}

/** Milliseconds within which an input is swapped for another. */
const SWAPS = 60

function writeAndLeave(input: Writable, text: string): void {
  setNative(input, 'value', text)
  tell(input, 'input', text)
  if (input.type === 'text' || input.type === 'tel') key(input, 'Unidentified', 229)
  tell(input, 'change')
  leave(input)
}

/** Some number boxes swap in another input when they get the focus: that one is written. */
function afterFocus(target: Writable, holder: Element): Writable {
  const active = deepActive(target)
  const isOther = isInput(active) && active !== target && active.type !== 'hidden' && holder.contains(active)
  return isOther ? active : target
}

export function pasteText(target: Writable, text: string): void {
  takeFocus(target)
  target.select()
  const data = new DataTransfer()
  data.setData('text/plain', text)
  target.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData: data }))
  tell(target, 'change')
  leave(target)
}

/** As typed by the browser itself. Only when the focus is really there: otherwise the text would land elsewhere. */
export function insertText(target: Writable, text: string): boolean {
  takeFocus(target)
  if (deepActive(target) !== target) return false
  target.select()
  const done = target.ownerDocument.execCommand('insertText', false, text)
  tell(target, 'change')
  leave(target)
  return done
}
