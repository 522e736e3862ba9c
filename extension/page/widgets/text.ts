/** Inputs and text areas, whatever framework or mask stands behind them; numbers and dates in the page's own notation. */
import { attr } from '../attr.ts'
import { type DateOrder, dateSeparatorOf, sameDate, writeDate } from '../../../shared/form/parse-date-parts.ts'
import type { FieldValue } from '../../../shared/form/field-value.ts'
import { sameNumber } from '../../../shared/form/same-number.ts'
import { cleanText } from '../../../shared/text/clean-text.ts'
import { deepActive, key, leave, setNative, takeFocus, tell } from '../act.ts'
import { clearButton, pressClear } from '../clear-button.ts'
import { looksLikePicker, opensByArrow } from '../date-picker.ts'
import { closeCalendar } from '../open-calendar.ts'
import { clearDay, pickDay } from '../pick-day.ts'
import { provenOrder } from '../prove-date-order.ts'
import type { FoundField } from '../read-form.ts'
import { swappedTwin } from '../swapped-twin.ts'
import { holdsTags, removeTags, tagTexts, typeTags } from '../type-tags.ts'
import { until } from '../wait.ts'
import { insertText, pasteText, setSwapped, setText, type Writable } from '../write-text.ts'
import type { Attempt, Driver } from './driver.ts'

export const text: Driver = {
  write,
  holds,
  snapshot: ({ control }) => [(control.target as Writable).value, ...tagTexts(control.target)],
  restore: (found, snapshot) => restore(found, snapshot as readonly string[]),
  quick: (found, value) => {
    const target = found.control.target as Writable
    return !(value.type === 'date' && (looksLikePicker(found) || opensByArrow(found))) && !target.readOnly && !swappedTwin(target)
  },
}

/** Boxes with an arrow into which a date was typed: whether the page takes it cannot be seen. */
const typed = new WeakSet<HTMLElement>()

const orders = new WeakMap<HTMLElement, 'dmy' | 'mdy' | 'ymd'>()

type DateValue = Extract<FieldValue, { type: 'date' }>

async function writeDateText(found: FoundField, value: DateValue, rung: number): Promise<Attempt> {
  const target = found.control.target as HTMLInputElement
  if (target.type === 'date' || target.type === 'datetime-local') {
    if (rung > 0) return 'no-more'
    setText(target, target.type === 'date' ? value.iso : `${value.iso}T00:00`, found.holder)
    return 'written'
  }
  if (target.readOnly) return rung === 0 ? pickDay(found, value.iso) : 'no-more'
  const hint = found.field.hint
  const separator = dateSeparatorOf(hint, 'dmy')
  if (!looksLikePicker(found)) {
    if (opensByArrow(found)) {
      typed.delete(target)
      if (rung === 0) return pickInBox(found, value.iso)
      typed.add(target)
    }
    if (rung > 1) return 'no-more'
    orders.set(target, value.order ?? 'dmy')
    const written = writeDate(value.iso, value.order ?? 'dmy', separator)
    if (rung === 0) setText(target, written, found.holder)
    else pasteText(target, written)
    return 'written'
  }
  // What the page hints at and what people here write; then the calendar itself; then the orders of other countries.
  const likely = [...new Set([...(value.order ? [value.order] : []), 'dmy' as const])]
  if (rung === 0) return writeProven(found, value, likely, separator)
  if (rung === 1) return pickDay(found, value.iso)
  const others = (['ymd', 'mdy'] as const).filter((order) => !likely.includes(order))
  return rung === 2 ? writeProven(found, value, others, separator) : 'no-more'
}

/** Days picked in a calendar behind an arrow: an emptied text does not take them back. */
const picked = new WeakSet<HTMLElement>()

async function pickInBox(found: FoundField, iso: string): Promise<Attempt> {
  const result = await pickDay(found, iso)
  if (result === 'written') picked.add(found.control.target)
  return result
}

async function writeProven(found: FoundField, { iso, order }: DateValue, tried: readonly DateOrder[], separator: string): Promise<Attempt> {
  const target = found.control.target as HTMLInputElement
  const proven = await provenOrder(found, iso, tried, order, separator)
  if (!proven) return 'not-accepted'
  orders.set(target, proven)
  setText(target, writeDate(iso, proven, proven === 'ymd' && order !== 'ymd' ? '-' : separator), found.holder)
  await closeCalendar(target)
  return 'written'
}

function write(found: FoundField, value: FieldValue, rung: number): Attempt | Promise<Attempt> {
  const target = found.control.target as Writable
  restored.delete(target)
  if (value.type === 'date') return writeDateText(found, value, rung)
  if (target.readOnly) return 'field-readonly'
  const texts = textsOf(target, value)
  const [first] = texts
  if (first === undefined) return 'kind-mismatch'
  const ways: (() => Attempt | Promise<Attempt>)[] = [
    ...texts.map((written) => () => setAndSay(target, written, found)),
    () => {
      pasteText(target, first)
      return 'written'
    },
    () => (insertText(target, first) ? 'written' : 'not-accepted'),
    ...(value.type === 'text' ? [() => (typeTags(found, value.text) ? 'written' : 'no-more') as Attempt] : []),
  ]
  return ways[rung]?.() ?? 'no-more'
}

function setAndSay(target: Writable, written: string, found: FoundField): Attempt | Promise<Attempt> {
  if (swappedTwin(target)) return setSwapped(target, written, found.holder).then(() => 'written')
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
      return target.type === 'month' ? [value.iso] : [value.iso.replace(/^(\d+)-(\d+)$/, '$2/$1'), value.iso]
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
      const spun = attr(target, 'aria-valuenow')
      // Some write there what they show: «91,2».
      const isOther = (said: string) =>
        Number.isNaN(Number(said)) ? sameNumber(said, value.plain) === 'other' : Number(said) !== Number(value.plain)
      if (spun !== null && spun !== '' && isOther(spun)) return 'no'
      const same = sameNumber(shown, value.plain)
      return same === 'same' ? 'yes' : same === 'other' ? 'no' : spun === value.plain ? 'yes' : 'unclear'
    }
    case 'date':
      if (target.type === 'date' || target.type === 'datetime-local') return shown.startsWith(value.iso) ? 'yes' : 'no'
      return sameDate(shown, value.iso, orders.get(target) ?? value.order ?? 'dmy') ? (typed.has(target) ? 'unclear' : 'yes') : 'no'
    case 'month': {
      const [year, month] = value.iso.split('-').map(Number)
      const [first, second, ...others] = shown.match(/\d+/g)?.map(Number) ?? []
      const isSame = (first === month && second === year) || (first === year && second === month)
      return isSame && others.length === 0 ? 'yes' : 'no'
    }
    case 'time':
      return shown.startsWith(value.text) || shown.startsWith(value.text.replace(/^0/, '')) ? 'yes' : 'no'
    case 'text':
    case 'option':
      return sameText(shown, value.text) || holdsTags(target, value.text) ? 'yes' : 'no'
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
async function restore(found: FoundField, [before = '', ...tags]: readonly string[]): Promise<boolean> {
  const target = found.control.target as Writable
  const isUntagged = await removeTags(target, tags)
  if (target.value === before) return isUntagged
  const again = restored.has(target)
  restored.add(target)
  // Date widgets put the last date back when they are left empty, unless their own button empties them.
  const clear = before === '' && mayClear(found) ? await clearButton(found) : undefined
  if (clear && pressClear(clear) && (await until(() => target.value === '', 100))) return true
  if (before === '' && target.readOnly && found.field.kind === 'date' && (await clearDay(found))) return true
  // A calendar or a number mask behind the field may hear the delete key only, or only the emptied text.
  const keepsOwn = before === '' && (orders.has(target) || (/^[\d.,\s%]+$/.test(target.value) && target.type !== 'number'))
  if (target.readOnly || again || keepsOwn) erase(target)
  if (!target.readOnly && (keepsOwn || target.value !== before)) {
    if (again && before !== '') pasteText(target, before)
    else if (swappedTwin(target)) await setSwapped(target, before, found.holder)
    else setText(target, before, found.holder)
  }
  // A number mask puts 0 in as soon as it hears that all was deleted, and nothing when the box is left empty.
  if (before === '' && target.value !== '' && !target.readOnly) {
    takeFocus(target)
    setNative(target, 'value', '')
    tell(target, 'change')
    leave(target)
  }
  return target.value === before && !(before === '' && picked.has(target))
}

const restored = new WeakSet<HTMLElement>()

/** A plain input has no sign to empty it. */
function mayClear(found: FoundField): boolean {
  return (found.control.target as Writable).readOnly || looksLikePicker(found) || opensByArrow(found)
}

function erase(target: Writable): void {
  takeFocus(target)
  if (!target.readOnly) target.select()
  key(target, 'Backspace', 8)
  if (!target.readOnly && target.value !== '' && deepActive(target) === target) target.ownerDocument.execCommand('delete')
  tell(target, 'change')
  leave(target)
}
