/** Reads an open calendar: the month that it shows, its days, and which of them is chosen. */
import { rawText } from './raw-text.ts'
import { attr } from './attr.ts'
import { foldText } from '../../shared/text/fold-text.ts'
import { isPlaced } from './visibility.ts'

const OUTSIDE =
  /(?:^|[-_ ])(?:other|outside|prev|next|old|new|adjacent|disabled|muted|off|hidden)(?:$|[-_ A-Z])|prevMonth|nextMonth|other-month|not-in-view/
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const MONTH_WORDS = ['mot', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi', 'muoi mot', 'muoi hai']

/** «T2» heads the Mondays and is no February. */
const WEEKDAY = /^\s*(?:T\.?\s?[2-7]|CN)\s*$/iu

/** Of each element itself, or the nearest one around it, that shows a month of days. What stands around several is looked at once. */
export function calendarsIn(elements: readonly HTMLElement[]): HTMLElement[] {
  const known = new Map<HTMLElement, boolean>()
  const isCalendar = (element: HTMLElement) => {
    const said =
      known.get(element) ??
      (element.querySelectorAll(PLACES).length >= MONTH && daysOf(element).length >= MONTH && readMonth(element) !== undefined)
    known.set(element, said)
    return said
  }
  return elements.flatMap((element) => calendarAround(element, isCalendar) ?? [])
}

function calendarAround(element: HTMLElement, isCalendar: (element: HTMLElement) => boolean): HTMLElement | undefined {
  for (let at: HTMLElement | null = element, depth = 0; at && depth < 5 && at.tagName !== 'BODY'; at = at.parentElement, depth++)
    if (isCalendar(at)) return at
  return undefined
}

/** Days of the shortest month. */
const MONTH = 28
const PLACES = 'td,[role=gridcell],[class*="day"],[class*="cell"],button'
const NUMBER = /^\s*\d{1,2}\s*$/

/** The innermost places that hold nothing but a number. */
export function daysOf(box: HTMLElement): HTMLElement[] {
  const numbers = [...box.querySelectorAll<HTMLElement>(PLACES)].filter((place) => NUMBER.test(rawText(place)))
  const outer = new Set<Element>()
  for (const place of numbers) for (let at = place.parentElement; at && at !== box && !outer.has(at); at = at.parentElement) outer.add(at)
  return numbers.filter((place) => !outer.has(place) && isPlaced(place))
}

export function readMonth(box: HTMLElement): { year: number; month: number } | undefined {
  const yearInput = [...box.querySelectorAll('input,select')].find((input) => /^(?:19|20)\d\d$/.test((input as HTMLInputElement).value)) as
    | HTMLInputElement
    | undefined
  const monthSelect = [...box.querySelectorAll('select')].find((select) => select.options.length === 12)
  const days = new Set(daysOf(box))
  const words: string[] = []
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node && words.length < 60; node = walker.nextNode()) {
    const holder = node.parentElement
    const isWord = holder && !days.has(holder) && !holder.closest('td,option,select') && isPlaced(holder)
    if (isWord && !WEEKDAY.test(node.nodeValue ?? '')) words.push(node.nodeValue ?? '')
  }
  for (const input of box.querySelectorAll('input')) words.push(input.value)
  const text = foldText(
    words
      .join(' ')
      .replace(/(\d{1,2})\s?月/g, ' thang $1 ')
      .replace(/(\d{4})\s?年/g, ' $1 '),
  )
  const year = yearInput ? Number(yearInput.value) : Number(/\b((?:19|20)\d\d)\b/.exec(text)?.[1])
  const month = monthSelect ? monthSelect.selectedIndex + 1 : monthIn(text)
  return year > 0 && month > 0 ? { year, month } : undefined
}

function monthIn(text: string): number {
  const number =
    /\b(?:thang|thg|th|t)\s?(\d{1,2})\b/.exec(text) ??
    /\b(\d{1,2})\s(?:19|20)\d\d\b/.exec(text) ??
    /\b(?:19|20)\d\d\s(\d{1,2})\b/.exec(text)
  if (number) return Number(number[1])
  const word = /\bthang ((?:muoi )?(?:mot|hai|ba|tu|nam|sau|bay|tam|chin|muoi))\b/.exec(text)
  if (word) return MONTH_WORDS.indexOf(word[1] ?? '') + 1
  return MONTHS.findIndex((name) => text.includes(name) || new RegExp(`\\b${name.slice(0, 3)}\\b`).test(text)) + 1
}

/** Whether a day belongs to the month before or after, or may not be chosen. */
export function isOutside(day: Element): boolean {
  return OUTSIDE.test(day.className) || OUTSIDE.test(day.parentElement?.className ?? '')
}

const CHOSEN = /(?:^|[-_ ])(?:selected|active|current-day|chosen|picked)(?:$|[-_ ])/i

export function isChosen(place: HTMLElement): boolean {
  const around = [place, place.parentElement, place.firstElementChild]
  return around.some(
    (one) => one && (attr(one, 'aria-selected') === 'true' || (CHOSEN.test(attr(one, 'class') ?? '') && daysIn(one) === 1)),
  )
}

function daysIn(element: Element): number {
  return (element.textContent?.match(/\d+/g) ?? []).length
}
