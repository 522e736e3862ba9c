/** A date drawn as three spin boxes without inputs, for day, month and year: pasted into, typed into or turned, whichever the page hears. */
import { attr } from '../attr.ts'
import { type DatePart, datePartOf } from '../date-parts.ts'
import { key, leave, takeFocus } from '../act.ts'
import { pickDay } from '../pick-day.ts'
import type { FoundField } from '../read-form.ts'
import { until } from '../wait.ts'
import type { Driver } from './driver.ts'

/** Milliseconds for a section to show what it was given. */
const TAKES = 60
/** A year is turned from the present one, a day from 1 or 31. */
const MOST_TURNS = 60

export const dateSections: Driver = {
  async write(found, value, rung) {
    if (value.type !== 'date') return 'kind-mismatch'
    // On a touch screen the sections are only shown, and the date is picked.
    if (rung === 1) return pickDay(found, value.iso)
    if (rung > 1) return 'no-more'
    // The year first: the 29th of February exists only in some.
    for (const part of ['year', 'month', 'day'] as const)
      if (!(await writeSection(found, part, numberOf(value.iso, part)))) return 'not-accepted'
    leave(found.control.target)
    return 'written'
  },
  holds(found, value) {
    if (value.type !== 'date') return 'no'
    return sectionsOf(found).every(({ element, part }) => shownNumber(element) === numberOf(value.iso, part)) ? 'yes' : 'no'
  },
  snapshot: (found) => sectionsOf(found).map(({ element }) => shownNumber(element) ?? ''),
  async restore(found, snapshot) {
    const before = snapshot as (number | '')[]
    for (const [index, { element, part }] of sectionsOf(found).entries()) {
      const number = before[index] ?? ''
      if (number === '') await emptySection(element)
      else await writeSection(found, part, number)
    }
    leave(found.control.target)
    return sectionsOf(found).every(({ element }, index) => (shownNumber(element) ?? '') === before[index])
  },
  quick: () => false,
}

function sectionsOf({ control }: FoundField): { element: HTMLElement; part: DatePart }[] {
  return control.parts.flatMap((element) => {
    const part = datePartOf({ target: element, widget: 'date-sections' })
    return part ? [{ element, part }] : []
  })
}

function numberOf(iso: string, part: DatePart): number {
  return Number(iso.split('-')[part === 'year' ? 0 : part === 'month' ? 1 : 2])
}

/** Undefined while nothing stands there; the drawn text is then a placeholder. */
export function shownNumber(section: Element): number | undefined {
  const now = attr(section, 'aria-valuenow') ?? ''
  return now === '' ? undefined : Number(now)
}

async function writeSection(found: FoundField, part: DatePart, number: number): Promise<boolean> {
  const section = () => sectionsOf(found).find((one) => one.part === part)?.element
  const shows = () => section() !== undefined && shownNumber(section() as HTMLElement) === number
  const digits = String(number).padStart(part === 'year' ? 4 : 2, '0')
  for (const way of [pasteDigits, typeDigits, turnTo]) {
    const element = section()
    if (!element) return false
    if (shows()) return true
    takeFocus(element)
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
    await until(shows, 1)
    await way(section() ?? element, digits)
    if (await until(shows, TAKES)) return true
  }
  return false
}

function pasteDigits(section: HTMLElement, digits: string): void {
  const data = new DataTransfer()
  data.setData('text/plain', digits)
  section.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData: data }))
}

function typeDigits(section: HTMLElement, digits: string): void {
  for (const digit of digits)
    section.dispatchEvent(
      new InputEvent('beforeinput', { bubbles: true, cancelable: true, composed: true, inputType: 'insertText', data: digit }),
    )
}

async function turnTo(section: HTMLElement, digits: string): Promise<void> {
  const wanted = Number(digits)
  for (let turns = 0; turns < MOST_TURNS && shownNumber(section) !== wanted; turns++) {
    const before = shownNumber(section)
    key(section, (before ?? 0) < wanted ? 'ArrowUp' : 'ArrowDown', (before ?? 0) < wanted ? 38 : 40)
    await until(() => shownNumber(section) !== before, TAKES)
    if (shownNumber(section) === before) return
  }
}

async function emptySection(section: HTMLElement): Promise<void> {
  takeFocus(section)
  section.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
  await until(() => false, 1)
  key(section, 'Delete', 46)
  if (!(await until(() => shownNumber(section) === undefined, TAKES))) key(section, 'Backspace', 8)
  await until(() => shownNumber(section) === undefined, TAKES)
}
