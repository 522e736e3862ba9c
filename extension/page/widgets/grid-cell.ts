/** A cell of a grid that becomes an input when it is pressed, twice where once does not do, and shows the value again when the input is left. */
import { rawText } from '../raw-text.ts'
import { boxOf } from '../box-of.ts'
import { sameNumber } from '../../../shared/form/same-number.ts'
import { cleanText } from '../../../shared/text/clean-text.ts'
import { click, deepActive, innermost, key, leave, setNative, tell } from '../act.ts'
import { isInput } from '../is-input.ts'
import { until } from '../wait.ts'
import type { Writable } from '../write-text.ts'
import type { Attempt, Driver } from './driver.ts'

export const gridCell: Driver = {
  async write({ control }, value, rung) {
    if (rung > 1) return 'no-more'
    if (value.type !== 'text' && value.type !== 'number') return 'kind-mismatch'
    return type(control.target, value.type === 'number' && rung === 0 ? value.plain : value.text)
  },
  holds({ control }, value) {
    const shown = textIn(control.target)
    if (value.type === 'text') return shown === cleanText(value.text) ? 'yes' : 'no'
    if (value.type !== 'number') return 'no'
    const same = sameNumber(shown, value.plain)
    return same === 'same' ? 'yes' : same === 'other' ? 'no' : 'unclear'
  },
  snapshot: ({ control }) => textIn(control.target),
  async restore({ control }, snapshot) {
    const before = String(snapshot)
    if (textIn(control.target) !== before) await type(control.target, before)
    return textIn(control.target) === before
  },
  quick: () => false,
}

function textIn(target: HTMLElement): string {
  return cleanText(rawText(target))
}

async function type(target: HTMLElement, text: string): Promise<Attempt> {
  click(innermost(target))
  const editor = (await until(() => editorIn(target), 80)) ?? (await pressTwice(target))
  if (!editor) return 'not-accepted'
  setNative(editor, 'value', text)
  tell(editor, 'input', text)
  tell(editor, 'change')
  key(editor, 'Enter', 13)
  if (editor.isConnected) leave(editor)
  await until(() => !editorIn(target), 200)
  return 'written'
}

function pressTwice(target: HTMLElement): Promise<Writable | undefined> {
  target.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, cancelable: true, composed: true, detail: 2 }))
  return until(() => editorIn(target), 200)
}

/** The input inside the cell, or the one that has the focus and lies over it. */
function editorIn(target: HTMLElement): Writable | undefined {
  const inside = target.querySelector<Writable>('input:not([type=hidden]),textarea')
  if (inside) return inside
  const active = deepActive(target)
  if (!(isInput(active) || active instanceof HTMLTextAreaElement)) return undefined
  const [a, b] = [boxOf(active), boxOf(target)]
  return Math.abs(a.left - b.left) < 8 && Math.abs(a.top - b.top) < 8 ? active : undefined
}
