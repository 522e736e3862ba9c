/** Picks a day in the calendar that a date widget opens, for widgets that take no typing: finds the month, then the day. */
import { foldText } from '../../shared/text/fold-text.ts'
import { click, innermost, setNative, takeFocus, tell } from './act.ts'
import { closePopUp } from './close-pop-up.ts'
import { type PopUpWatch, watchPopUps } from './pop-up-watch.ts'
import type { FoundField } from './read-form.ts'
import { hangsOn, isPlaced } from './visibility.ts'
import { pause, until, untilDrawn } from './wait.ts'
import type { Attempt } from './widgets/driver.ts'

const OUTSIDE =
  /(?:^|[-_ ])(?:other|outside|prev|next|old|new|adjacent|disabled|muted|off|hidden)(?:$|[-_ A-Z])|prevMonth|nextMonth|other-month|not-in-view/
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const MONTH_WORDS = ['mot', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi', 'muoi mot', 'muoi hai']

export async function pickDay(found: FoundField, iso: string): Promise<Attempt> {
  const { target } = found.control
  const watch = watchPopUps(target)
  try {
    const box = await openCalendar(found, watch)
    if (!box) return 'popup-not-found'
    const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
    if (!(await turnTo(box, year, month))) return 'not-accepted'
    const dayBox = daysOf(box).find(
      (place) =>
        Number(place.textContent?.trim()) === day && !OUTSIDE.test(place.className) && !OUTSIDE.test(place.parentElement?.className ?? ''),
    )
    if (!dayBox || dayBox.getAttribute('aria-disabled') === 'true') return 'out-of-range'
    click(innermost(dayBox))
    await pause(30)
    return 'written'
  } finally {
    await closeCalendar(target)
    watch.stop()
  }
}

/** A calendar that stays open would be taken for the next field's. */
export async function closeCalendar(target: HTMLElement): Promise<void> {
  await closePopUp(target, () => openAlready(target) === undefined)
}

/**
 * Whether the widget's own calendar shows the day that was typed. Undefined when it opens none, or marks no day in a way that
 * can be seen; a calendar that opens on another month has not taken what was typed.
 */
export async function calendarAgrees(found: FoundField, iso: string): Promise<boolean | undefined> {
  const { target } = found.control
  const watch = watchPopUps(target)
  try {
    takeFocus(target)
    click(innermost(target))
    const box = await until(() => calendarFor(watch, target) ?? openAlready(target), 120)
    const month = box && readMonth(box)
    if (!box || !month) return undefined
    const chosen = daysOf(box).filter((place) => isChosen(place) && !OUTSIDE.test(place.className))
    const [year, monthNumber, day] = iso.split('-').map(Number)
    if (month.year !== year || month.month !== monthNumber) return false
    return chosen.length === 1 ? Number(chosen[0]?.textContent?.trim()) === day : undefined
  } finally {
    await closeCalendar(target)
    watch.stop()
  }
}

/** The calendar that opened for this field: it hangs on the field, or stands alone as a dialogue. */
function calendarFor(watch: PopUpWatch, target: HTMLElement): HTMLElement | undefined {
  const boxes = watch.shown().flatMap((element) => calendarIn(element) ?? [])
  return boxes.find((box) => hangsOn(box, target)) ?? boxes.find((box) => box.closest('[role=dialog],[aria-modal=true],dialog'))
}

/** A calendar that was still open from the writing: the one that hangs on the field, if there are several. */
function openAlready(target: HTMLElement): HTMLElement | undefined {
  const drawn = target.ownerDocument.querySelectorAll<HTMLElement>('[class*="calendar"],[class*="picker"],[role=dialog]')
  const boxes = [...drawn].filter((one) => !one.contains(target) && isPlaced(one) && hangsOn(one, target))
  return boxes.map(calendarIn).find((box) => box !== undefined)
}

const CHOSEN = /(?:^|[-_ ])(?:selected|active|current-day|chosen|picked)(?:$|[-_ ])/i

function isChosen(place: HTMLElement): boolean {
  const around = [place, place.parentElement, place.firstElementChild]
  return around.some(
    (one) => one && (one.getAttribute('aria-selected') === 'true' || (CHOSEN.test(one.getAttribute('class') ?? '') && daysIn(one) === 1)),
  )
}

function daysIn(element: Element): number {
  return (element.textContent?.match(/\d+/g) ?? []).length
}

async function openCalendar(found: FoundField, watch: PopUpWatch): Promise<HTMLElement | undefined> {
  const { target } = found.control
  const find = () => calendarFor(watch, target)
  takeFocus(target)
  click(innermost(target))
  const opened = (await untilDrawn(find, 250)) ?? (watch.isArriving() ? await untilDrawn(find, 1000) : undefined)
  if (opened) return opened
  // One that was still closing when we came stands open again, or still.
  const standing = openAlready(target)
  if (standing) return standing
  const toggle = found.holder.querySelector<HTMLElement>(
    'button[aria-haspopup=dialog],[class*="toggle"] button,[class*="trigger"],[class*="calendar"],[class*="icon"]',
  )
  if (!toggle || toggle.contains(target)) return undefined
  click(innermost(toggle))
  return until(find, 300)
}

/** The element, or the nearest one around it, that shows a month of days. */
function calendarIn(element: HTMLElement): HTMLElement | undefined {
  for (let at: HTMLElement | null = element, depth = 0; at && depth < 5 && at.tagName !== 'BODY'; at = at.parentElement, depth++) {
    if (daysOf(at).length >= 28 && readMonth(at)) return at
  }
  return undefined
}

function daysOf(box: HTMLElement): HTMLElement[] {
  const all = [...box.querySelectorAll<HTMLElement>('td,[role=gridcell],[class*="day"],[class*="cell"],button')]
  return all.filter(
    (place) =>
      /^\s*\d{1,2}\s*$/.test(place.textContent ?? '') &&
      !all.some((other) => other !== place && place.contains(other) && /^\s*\d{1,2}\s*$/.test(other.textContent ?? '')) &&
      isPlaced(place),
  )
}

function readMonth(box: HTMLElement): { year: number; month: number } | undefined {
  const yearInput = [...box.querySelectorAll('input,select')].find((input) => /^(?:19|20)\d\d$/.test((input as HTMLInputElement).value)) as
    | HTMLInputElement
    | undefined
  const monthSelect = [...box.querySelectorAll('select')].find((select) => select.options.length === 12)
  const days = new Set(daysOf(box))
  const words: string[] = []
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node && words.length < 60; node = walker.nextNode()) {
    const holder = node.parentElement
    if (holder && !days.has(holder) && !holder.closest('td,option,select') && isPlaced(holder)) words.push(node.nodeValue ?? '')
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
  const number = /\b(?:thang|thg|t)\s?(\d{1,2})\b/.exec(text) ?? /\b(\d{1,2})\s(?:19|20)\d\d\b/.exec(text)
  if (number) return Number(number[1])
  const word = /\bthang ((?:muoi )?(?:mot|hai|ba|tu|nam|sau|bay|tam|chin|muoi))\b/.exec(text)
  if (word) return MONTH_WORDS.indexOf(word[1] ?? '') + 1
  return MONTHS.findIndex((name) => text.includes(name) || new RegExp(`\\b${name.slice(0, 3)}\\b`).test(text)) + 1
}

/** Sets month and year where the calendar has inputs for them, else turns page after page, at most sixty. */
async function turnTo(box: HTMLElement, year: number, month: number): Promise<boolean> {
  const yearInput = [...box.querySelectorAll('input')].find((input) => /^(?:19|20)\d\d$/.test(input.value))
  if (yearInput && Number(yearInput.value) !== year) {
    setNative(yearInput, 'value', String(year))
    tell(yearInput, 'input', String(year))
    tell(yearInput, 'change')
  }
  for (const select of box.querySelectorAll('select')) {
    const wanted = select.options.length === 12 ? month - 1 : [...select.options].findIndex((option) => Number(option.value) === year)
    if (wanted < 0 || select.selectedIndex === wanted) continue
    setNative(select, 'selectedIndex', wanted)
    tell(select, 'change')
  }
  for (let turns = 0; turns < 60; turns++) {
    const shown = readMonth(box)
    if (!shown) return false
    const ahead = (year - shown.year) * 12 + month - shown.month
    if (ahead === 0) return true
    const button = turner(box, ahead > 0)
    if (!button) return false
    click(innermost(button))
    await until(() => readMonth(box)?.month !== shown.month, 200)
  }
  return false
}

function turner(box: HTMLElement, forward: boolean): HTMLElement | undefined {
  const wanted = forward ? /next|sau|tiep|right|forward/ : /prev|truoc|left|back/
  const year = /year|nam|super|double|d-arrow/
  const buttons = [
    ...box.querySelectorAll<HTMLElement>('button,a,th,[role=button],[class*="next"],[class*="prev"],[data-action],[class*="nav"] > *'),
  ].filter((button) => isPlaced(button) && !/\d/.test(button.textContent ?? ''))
  const named = buttons.find((button) => {
    const name = foldText(
      `${button.className} ${button.getAttribute('aria-label') ?? ''} ${button.title} ${Object.values(button.dataset).join(' ')}`,
    )
    return wanted.test(name) && !year.test(name)
  })
  return named ?? arrowBesideMonth(box, buttons, forward)
}

/** Arrows without names: left of the month's name they go back and right of it on, those for years at the outer ends. */
function arrowBesideMonth(box: HTMLElement, buttons: readonly HTMLElement[], forward: boolean): HTMLElement | undefined {
  const top = Math.min(...daysOf(box).map((day) => day.getBoundingClientRect().top))
  const arrows = buttons
    .filter((button) => (button.textContent ?? '').trim().length < 2 && button.getBoundingClientRect().bottom <= top)
    .sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left)
  return arrows.length === 2 || arrows.length === 4 ? arrows[arrows.length / 2 - (forward ? 0 : 1)] : undefined
}
