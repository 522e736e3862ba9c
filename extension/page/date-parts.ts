/** Three neighbouring controls for day, month and year are one date, two for hour and minute one time. */
import { isSelect } from './is-select.ts'
import { attr } from './attr.ts'
import { INPUT, isInput } from './is-input.ts'
import { foldText } from '../../shared/text/fold-text.ts'
import type { Control } from './control.ts'
import { commonAncestor } from './group-boxes.ts'
import { isVisible } from './visibility.ts'

const PARTS = {
  day: /^(?:ngay|ng|day|dd|d|day of the month|ngay trong thang)$/,
  month: /^(?:thang|th|month|mon|mo|mm|m)$/,
  year: /^(?:nam|nm|year|yyyy|y|yy)$/,
}
const TIME_PARTS = {
  hour: /^(?:gio|hours?|hh)$/,
  minute: /^(?:phut|minutes?)$/,
}
export type DatePart = keyof typeof PARTS
type TimePart = keyof typeof TIME_PARTS

/** `sorted`: in reading order. */
export function dateParts(sorted: readonly Control[]): Control[] {
  const result: Control[] = []
  for (let i = 0; i < sorted.length; i++) {
    // Most controls are no part of a date: then what follows them need not be looked at.
    const three = datePartOf(sorted[i] as Control) === undefined ? [] : nextDrawn(sorted, i, 3)
    if (isDate(three) && ![1, 2].some((step) => isNearer(nextDrawn(sorted, i + step, 3), three))) {
      result.push(asOne('date', three))
      // What a library hides between them is no part, and stays what it is.
      const last = sorted.indexOf(three[2] as Control)
      result.push(...sorted.slice(i, last).filter((control) => !three.includes(control)))
      i = last
      continue
    }
    const two = sorted.slice(i, i + 2)
    if (two.length === 2 && timePartOf(two[0]) === 'hour' && timePartOf(two[1]) === 'minute' && areNeighbours(two)) {
      result.push(asOne('time', two))
      i++
    } else if (isMonth(two)) {
      result.push(asOne('month', two))
      i++
    } else result.push(sorted[i] as Control)
  }
  return result
}

function asOne(kind: 'date' | 'month' | 'time', controls: readonly Control[]): Control {
  const parts = controls.map(({ target }) => target)
  const holder = commonAncestor(parts)
  // In the middle of a sentence, what stands before the first part names them all.
  const anchor = fieldsIn(holder) > parts.length && areInOneLine(parts) ? (parts[0] as HTMLElement) : holder
  return { widget: 'date-parts', kind, target: parts[0] as HTMLElement, anchor, parts }
}

/** «Báo cáo tháng [ ] năm [ ]» in one line; two questions below each other may have values of their own. */
function isMonth(two: readonly Control[]): boolean {
  return two.map(datePartOf).join() === 'month,year' && areInOneLine(two.map(({ target }) => target))
}

function isDate(three: readonly Control[]): boolean {
  const roles = three.map(datePartOf)
  return three.length === 3 && new Set(roles).size === 3 && !roles.includes(undefined) && areNeighbours(three)
}

/** «Tháng [ ] năm [ ]» before «Ngày [ ] tháng [ ] năm [ ]»: three that stand closer together are the date. */
function isNearer(others: readonly Control[], three: readonly Control[]): boolean {
  const holderOf = (controls: readonly Control[]) => commonAncestor(controls.map(({ target }) => target))
  if (!isDate(others)) return false
  const [near, wide] = [holderOf(others), holderOf(three)]
  return near !== wide && wide.contains(near)
}

/** A control and those after it that are drawn. */
function nextDrawn(sorted: readonly Control[], from: number, count: number): Control[] {
  const found = sorted.slice(from, from + 1)
  for (let i = from + 1; i < sorted.length && i < from + count + HIDDEN && found.length < count; i++)
    if (isVisible((sorted[i] as Control).target)) found.push(sorted[i] as Control)
  return found
}
/** So many hidden inputs may stand between the parts of a date. */
const HIDDEN = 2

/** Boxes that take no more than two digits, or lists of them. */
function timePartOf(control: Control | undefined): TimePart | undefined {
  const target = control?.target
  const isSmall = target && (isSelect(target) || (isInput(target) && (target.maxLength === 2 || target.type === 'number')))
  return isSmall ? partIn(TIME_PARTS, target) : undefined
}

/** A date or a time of 24 hours drawn as spin boxes without inputs: recognised at its first box, with the group around all of them. */
export function findDateSections(element: HTMLElement): Control | undefined {
  if (attr(element, 'role') !== 'spinbutton' || isInput(element)) return undefined
  for (let at = element.parentElement, depth = 0; at && depth < 4; at = at.parentElement, depth++) {
    const all = [...at.querySelectorAll<HTMLElement>('[role=spinbutton]')]
    const parts = all.filter((target) => sectionPartOf(target) !== undefined)
    const isTime = parts.length === 2 && all.length === 2 && parts.every((target) => partIn(TIME_PARTS, target) !== undefined)
    if (parts.length < 3 && !isTime) continue
    const anchor = element.closest<HTMLElement>('[role=group]') ?? at
    return parts.length === 3 || isTime
      ? { widget: 'date-sections', kind: isTime ? 'time' : 'date', target: element, anchor, parts }
      : undefined
  }
  return undefined
}

/** Which part of a date a control asks for, by its own name, placeholder or accessible name; undefined for anything else. */
export function datePartOf(control: Pick<Control, 'target' | 'widget'>): DatePart | undefined {
  const { target, widget } = control
  return /^(?:text|native-select|pop-up-list|date-sections)$/.test(widget) ? partIn(PARTS, target) : undefined
}

/** Of a spin box, an input or a list of a date or a time. */
export function sectionPartOf(target: HTMLElement): DatePart | TimePart | undefined {
  return partIn(PARTS, target) ?? partIn(TIME_PARTS, target)
}

function partIn<Part extends string>(known: Record<Part, RegExp>, target: HTMLElement): Part | undefined {
  const label = labelOfPart(target)
  const first = isSelect(target) ? (target.options[0]?.text ?? '') : ''
  const names = [
    attr(target, 'aria-label') ?? '',
    attr(target, 'placeholder') ?? '',
    label,
    first.replace(/[-–—]/g, ''),
    target
      .getAttribute('name')
      ?.split(/[_.[\]-]/)
      .filter(Boolean)
      .at(-1) ?? '',
  ]
  for (const name of names) {
    const folded = foldText(name)
    for (const part of Object.keys(known) as Part[]) if (known[part].test(folded)) return part
  }
  return undefined
}

/** Looking up a label walks the whole page, so only controls as small as a part of a date are asked. */
function labelOfPart(target: HTMLElement): string {
  const isSmall = isSelect(target) || (isInput(target) && ((target.maxLength > 0 && target.maxLength <= 4) || target.size <= 4))
  // «ngày [ ] tháng [ ] năm [ ]»
  const before = /\S+\s*$/.exec(target.previousSibling?.textContent ?? '')?.[0] ?? ''
  if (isSmall) return target.labels?.[0]?.textContent ?? before
  const isNarrow = isInput(target) && isPart(before) && target.offsetWidth <= NARROW
  return target.closest('label')?.textContent ?? (isNarrow ? before : '')
}

/** Pixels of a box for a year. */
const NARROW = 90

function isPart(word: string): boolean {
  return Object.values(PARTS).some((part) => part.test(foldText(word)))
}

function areNeighbours(controls: readonly Control[]): boolean {
  const holder = commonAncestor(controls.map((control) => control.target))
  return fieldsIn(holder) <= 6 || areInOneLine(controls.map(({ target }) => target))
}

function fieldsIn(holder: HTMLElement): number {
  return holder.querySelectorAll(`${INPUT},select,textarea`).length
}

/** «ngày [ ] tháng [ ] năm [ ]» in the middle of a sentence with more boxes: nothing else stands between them. */
function areInOneLine([first, ...others]: readonly HTMLElement[]): boolean {
  let before = first
  for (const target of others) {
    const between = target.previousSibling
    if (!(between instanceof Text) || between.data.trim().length > WORD || target.previousElementSibling !== before) return false
    before = target
  }
  return true
}

/** Letters of «tháng», with a sign before it. */
const WORD = 7
