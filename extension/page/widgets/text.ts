/** Inputs and text areas, whatever framework or mask stands behind them; numbers and dates in the page's own notation. */
import { sameDate, writeDate } from '../../../shared/form/parse-date-parts.ts'
import type { FieldValue } from '../../../shared/form/field-value.ts'
import { sameNumber } from '../../../shared/form/same-number.ts'
import { cleanText } from '../../../shared/text/clean-text.ts'
import { click, deepActive, key, leave, takeFocus, tell } from '../act.ts'
import { looksLikePicker } from '../date-picker.ts'
import { closeCalendar, pickDay } from '../pick-day.ts'
import { provenOrder } from '../prove-date-order.ts'
import type { FoundField } from '../read-form.ts'
import { until } from '../wait.ts'
import { insertText, pasteText, setText, type Writable } from '../write-text.ts'
import type { Attempt, Driver } from './driver.ts'

export const text: Driver = {
  write,
  holds,
  snapshot: ({ control }) => (control.target as Writable).value,
  restore: (found, snapshot) => restore(found, String(snapshot)),
  quick: (found, value) => !(value.type === 'date' && looksLikePicker(found)) && !(found.control.target as Writable).readOnly,
}

const orders = new WeakMap<HTMLElement, 'dmy' | 'mdy' | 'ymd'>()

async function writeDateText(found: FoundField, value: Extract<FieldValue, { type: 'date' }>, rung: number): Promise<Attempt> {
  const target = found.control.target as HTMLInputElement
  if (target.type === 'date' || target.type === 'datetime-local') {
    if (rung > 0) return 'no-more'
    setText(target, target.type === 'date' ? value.iso : `${value.iso}T00:00`, found.holder)
    return 'written'
  }
  if (target.readOnly) return rung === 0 ? pickDay(found, value.iso) : 'no-more'
  const hint = found.field.hint
  const separator = /[dmyngt_]\s?([/.-])/i.exec(hint)?.[1] ?? '/'
  if (rung === 0) {
    const proven = looksLikePicker(found) ? await provenOrder(found, value.iso, value.order, separator) : (value.order ?? 'dmy')
    if (!proven) return 'not-accepted'
    orders.set(target, proven)
    setText(target, writeDate(value.iso, proven, proven === 'ymd' && value.order !== 'ymd' ? '-' : separator), found.holder)
    if (looksLikePicker(found)) await closeCalendar(target)
    return 'written'
  }
  if (rung === 1) {
    pasteText(target, writeDate(value.iso, orders.get(target) ?? 'dmy', separator))
    return 'written'
  }
  return rung === 2 && looksLikePicker(found) ? pickDay(found, value.iso) : 'no-more'
}

function write(found: FoundField, value: FieldValue, rung: number): Attempt | Promise<Attempt> {
  const target = found.control.target as Writable
  if (value.type === 'date') return writeDateText(found, value, rung)
  if (target.readOnly) return 'field-readonly'
  const texts = textsOf(target, value)
  const [first] = texts
  if (first === undefined) return 'kind-mismatch'
  const ways: (() => Attempt)[] = [
    ...texts.map((written) => () => setAndSay(target, written, found)),
    () => {
      pasteText(target, first)
      return 'written'
    },
    () => (insertText(target, first) ? 'written' : 'not-accepted'),
  ]
  return ways[rung]?.() ?? 'no-more'
}

function setAndSay(target: Writable, written: string, found: FoundField): Attempt {
  setText(target, written, found.holder)
  return 'written'
}

/** The notations to try, the most likely first. A native number input knows only the point. */
function textsOf(target: Writable, value: FieldValue): string[] {
  switch (value.type) {
    case 'text':
      return [value.text]
    case 'number':
      return target.type === 'number' ? [value.plain] : [...new Set([value.text, value.plain])]
    case 'month':
      return [value.iso]
    case 'time':
      return [value.text]
    case 'option':
      return [value.text]
    default:
      return []
  }
}

function holds(found: FoundField, value: FieldValue): 'yes' | 'no' | 'unclear' {
  const target = found.control.target as Writable
  const shown = target.value
  switch (value.type) {
    case 'number': {
      if (target.type === 'number') return shown !== '' && Number(shown) === Number(value.plain) ? 'yes' : 'no'
      const spun = target.getAttribute('aria-valuenow')
      if (spun !== null && spun !== '' && Number(spun) !== Number(value.plain)) return 'no'
      const same = sameNumber(shown, value.plain)
      return same === 'same' ? 'yes' : same === 'other' ? 'no' : spun === value.plain ? 'yes' : 'unclear'
    }
    case 'date':
      if (target.type === 'date' || target.type === 'datetime-local') return shown.startsWith(value.iso) ? 'yes' : 'no'
      return sameDate(shown, value.iso, orders.get(target) ?? value.order ?? 'dmy') ? 'yes' : 'no'
    case 'month':
      return shown === value.iso ? 'yes' : 'no'
    case 'time':
      return shown.startsWith(value.text) || shown.startsWith(value.text.replace(/^0/, '')) ? 'yes' : 'no'
    case 'text':
    case 'option':
      return sameText(shown, value.text) ? 'yes' : 'no'
    default:
      return 'no'
  }
}

/** A mask may part the digits of a telephone or card number; it may not change one. */
function sameText(shown: string, text: string): boolean {
  if (cleanText(shown) === cleanText(text)) return true
  return /^\d{4,}$/.test(text) && /^[\d\s().-]+$/.test(shown) && shown.replace(/\D/g, '') === text
}

/** Asked a second time when the page did not keep the old value: then as a person would, by selecting all and deleting. */
async function restore(found: FoundField, before: string): Promise<boolean> {
  const target = found.control.target as Writable
  if (target.value === before) return true
  const again = restored.has(target)
  restored.add(target)
  // Date widgets put the last date back when they are left empty, unless their own button empties them.
  const clear = before === '' ? clearButton(found) : undefined
  if (clear && click(clear) && (await until(() => target.value === '', 100))) return true
  // A calendar behind the field may hear the delete key only, or only the emptied text.
  const hasCalendar = before === '' && orders.has(target)
  if (target.readOnly || again || hasCalendar) erase(target)
  if (!target.readOnly && (hasCalendar || target.value !== before)) {
    if (again && before !== '') pasteText(target, before)
    else setText(target, before, found.holder)
  }
  return target.value === before
}

const restored = new WeakSet<HTMLElement>()

function erase(target: Writable): void {
  takeFocus(target)
  if (!target.readOnly) target.select()
  key(target, 'Backspace', 8)
  if (!target.readOnly && target.value !== '' && deepActive(target) === target) target.ownerDocument.execCommand('delete')
  tell(target, 'change')
  leave(target)
}

/** What a widget offers to empty itself. */
export function clearButton(found: FoundField): HTMLElement | undefined {
  const named = found.holder.querySelectorAll<HTMLElement>(
    '[class*="clear"],[aria-label*="lear"],[aria-label*="óa"],[title*="lear"],[title*="óa"],[class*="remove-single"]',
  )
  return [...named].find((button) => !button.querySelector('input'))
}
