/** A cell of a grid that becomes an input when it is pressed, twice where once does not do, and shows the value again when the input is left. */
import { boxOf } from '../box-of.ts'
import { cellText } from '../cell-text.ts'
import type { FieldValue } from '../../../shared/form/field-value.ts'
import { sameDate, writeDate } from '../../../shared/form/parse-date-parts.ts'
import { sameNumber } from '../../../shared/form/same-number.ts'
import { cleanText } from '../../../shared/text/clean-text.ts'
import { click, deepActive, innermost, key, leave, setNative, tell } from '../act.ts'
import type { Control } from '../control.ts'
import { emptyPopUp } from '../empty-pop-up.ts'
import { isPrompt } from '../is-prompt.ts'
import { openList, optionsIn } from '../open-options.ts'
import { optionLabel } from '../option-label.ts'
import { pickOption } from '../pick-option.ts'
import { type PopUpWatch, watchPopUps } from '../pop-up-watch.ts'
import { isInput } from '../is-input.ts'
import type { FoundField } from '../read-form.ts'
import { until } from '../wait.ts'
import type { Writable } from '../write-text.ts'
import { popUpList } from './pop-up-list.ts'
import type { Attempt, Driver } from './driver.ts'

export const gridCell: Driver = {
  async write(found, value, rung) {
    if (rung > 1) return 'no-more'
    if (value.type === 'date') return type(found, dateText(value))
    if (value.type !== 'text' && value.type !== 'number') return 'kind-mismatch'
    return type(found, value.type === 'number' && rung === 0 ? value.plain : value.text)
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
  async restore(found, snapshot) {
    const { target } = found.control
    const before = String(snapshot)
    if (cellText(target) !== before) await type(found, before)
    return cellText(target) === before
  },
  quick: () => false,
}

function dateText({ iso, order }: Extract<FieldValue, { type: 'date' }>): string {
  return writeDate(iso, order ?? 'dmy', order === 'ymd' ? '-' : '/')
}

async function type(found: FoundField, text: string): Promise<Attempt> {
  const watch = watchPopUps(found.control.target)
  try {
    return await typeInto(found, text, watch)
  } finally {
    watch.stop()
  }
}

async function typeInto(found: FoundField, text: string, watch: PopUpWatch): Promise<Attempt> {
  const { target } = found.control
  const before = deepActive(target)
  const find = () => editorIn(target, before) ?? listIn(target)
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
  if (!isTyped(editor)) return chooseIn(found, editor, text, watch)
  setNative(editor, 'value', text)
  tell(editor, 'input', text)
  tell(editor, 'change')
  key(editor, 'Enter', 13)
  if (editor.isConnected) leave(editor)
  await until(() => !editor.isConnected || !find(), 200)
  return 'written'
}

/** The list that some cells become when they are pressed. */
function listIn(target: HTMLElement): HTMLElement | undefined {
  return [...target.querySelectorAll<HTMLElement>('[role=combobox]')].find((one) => one.checkVisibility())
}

/** What is chosen is taken over when the list is left; '' chooses nothing. */
async function chooseIn(found: FoundField, opened: HTMLElement, text: string, watch: PopUpWatch): Promise<Attempt> {
  const control: Control = { widget: 'pop-up-list', kind: 'choice', target: opened, anchor: opened, parts: [opened] }
  const list: FoundField = { ...found, control, shown: () => cellText(control.anchor) }
  const answer = text === '' ? await pickNothing(list, watch) : await pick(list, text, watch)
  if (opened.isConnected) key(opened, 'Enter', 13)
  if (opened.isConnected) leave(opened)
  await until(() => !opened.isConnected, 200)
  return answer
}

/** A list that came with the cell's own press is open already. */
async function pick(list: FoundField, text: string, watch: PopUpWatch): Promise<Attempt> {
  const open = () => openList(list.control, watch)
  if (!open()) return popUpList.write(list, { type: 'option', text }, 0)
  const picked = await pickOption(list.control, open, text)
  return 'reason' in picked ? picked.reason : 'written'
}

async function pickNothing(list: FoundField, watch: PopUpWatch): Promise<Attempt> {
  const box = openList(list.control, watch)
  const prompt = box && optionsIn(box).find((option) => isPrompt(optionLabel(option)))
  if (prompt) click(innermost(prompt))
  else await emptyPopUp(list, undefined)
  return 'written'
}

function isTyped(element: HTMLElement): element is Writable {
  return element.matches(EDITORS)
}

const EDITORS = 'input:not([type=hidden]),textarea'

/** The second of two clicks, which is all that some grids count. */
async function pressTwice(target: HTMLElement, find: () => HTMLElement | undefined, isWaiting: boolean): Promise<HTMLElement | undefined> {
  click(innermost(target))
  const opened = isWaiting ? undefined : await until(find, 15)
  if (opened) return opened
  target.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, cancelable: true, composed: true, detail: 2 }))
  return until(find, 200)
}

/** The input inside the cell, or the one that has got the focus and lies over it. */
function editorIn(target: HTMLElement, before: Element | null): Writable | undefined {
  const inside = [...target.querySelectorAll<Writable>(EDITORS)].find((one) => one.checkVisibility())
  if (inside) return inside
  const active = deepActive(target)
  if (active === before || !(isInput(active) || active instanceof HTMLTextAreaElement)) return undefined
  const [a, b] = [boxOf(active), boxOf(target)]
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom ? active : undefined
}
