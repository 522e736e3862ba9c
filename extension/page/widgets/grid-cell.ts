/** A cell of a grid that becomes an input when it is pressed, twice where once does not do, and shows the value again when the input is left. */
import { boxOf } from '../box-of.ts'
import { cellText } from '../cell-text.ts'
import type { FieldValue } from '../../../shared/form/field-value.ts'
import { sameDate, writeDate } from '../../../shared/form/parse-date-parts.ts'
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
    if (value.type === 'date') return type(control.target, dateText(value))
    if (value.type !== 'text' && value.type !== 'number') return 'kind-mismatch'
    return type(control.target, value.type === 'number' && rung === 0 ? value.plain : value.text)
  },
  holds({ control }, value) {
    const shown = cellText(control.target)
    if (value.type === 'date') return sameDate(shown, value.iso, value.order ?? 'dmy') ? 'yes' : 'no'
    if (value.type === 'text') return shown === cleanText(value.text) ? 'yes' : 'no'
    if (value.type !== 'number') return 'no'
    const same = sameNumber(shown, value.plain)
    return same === 'same' ? 'yes' : same === 'other' ? 'no' : 'unclear'
  },
  snapshot: ({ control }) => cellText(control.target),
  async restore({ control }, snapshot) {
    const before = String(snapshot)
    if (cellText(control.target) !== before) await type(control.target, before)
    return cellText(control.target) === before
  },
  quick: () => false,
}

function dateText({ iso, order }: Extract<FieldValue, { type: 'date' }>): string {
  return writeDate(iso, order ?? 'dmy', order === 'ymd' ? '-' : '/')
}

async function type(target: HTMLElement, text: string): Promise<Attempt> {
  const before = deepActive(target)
  const find = () => editorIn(target, before)
  const standing = new Set<Element>(target.ownerDocument.querySelectorAll(EDITORS))
  for (const one of standing) if (!one.checkVisibility()) standing.delete(one)
  click(innermost(target))
  const opened = await until(find, 80)
  // A box that stood there all along only waits for the keys that open the cell.
  const editor =
    opened && !(standing.has(opened) && !target.contains(opened))
      ? opened
      : ((await pressTwice(target, find, opened !== undefined)) ?? opened)
  if (!editor) return 'not-accepted'
  setNative(editor, 'value', text)
  tell(editor, 'input', text)
  tell(editor, 'change')
  key(editor, 'Enter', 13)
  if (editor.isConnected) leave(editor)
  await until(() => !editor.isConnected || !find(), 200)
  return 'written'
}

const EDITORS = 'input:not([type=hidden]),textarea'

/** The second of two clicks, which is all that some grids count. */
async function pressTwice(target: HTMLElement, find: () => Writable | undefined, isWaiting: boolean): Promise<Writable | undefined> {
  click(innermost(target))
  const opened = isWaiting ? undefined : await until(find, 15)
  if (opened) return opened
  target.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, cancelable: true, composed: true, detail: 2 }))
  return until(find, 200)
}

/** The input inside the cell, or the one that has got the focus and lies over it. */
function editorIn(target: HTMLElement, before: Element | null): Writable | undefined {
  const inside = target.querySelector<Writable>(EDITORS)
  if (inside) return inside
  const active = deepActive(target)
  if (active === before || !(isInput(active) || active instanceof HTMLTextAreaElement)) return undefined
  const [a, b] = [boxOf(active), boxOf(target)]
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom ? active : undefined
}
