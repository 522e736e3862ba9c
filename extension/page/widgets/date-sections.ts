/** A date or a time drawn as spin boxes without inputs, one for each of its parts: pasted into, typed into or turned, whichever the page hears. */
import { attr } from '../attr.ts'
import { sectionPartOf } from '../date-parts.ts'
import type { FieldValue } from '../../../shared/form/field-value.ts'
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
    const numbers = numbersOf(value)
    if (!numbers) return 'kind-mismatch'
    // On a touch screen the sections are only shown, and the date is picked.
    if (rung === 1 && value.type === 'date') return pickDay(found, value.iso)
    if (rung > 0) return 'no-more'
    for (const [part, number] of numbers) if (!(await writeSection(found, part, number))) return 'not-accepted'
    leave(found.control.target)
    return 'written'
  },
  holds(found, value) {
    const numbers = numbersOf(value)
    return numbers && sectionsOf(found).every(({ element, part }) => shownNumber(element) === numbers.get(part)) ? 'yes' : 'no'
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

type Part = ReturnType<typeof sectionPartOf>

function sectionsOf({ control }: FoundField): { element: HTMLElement; part: Part }[] {
  return control.parts.map((element) => ({ element, part: sectionPartOf(element) }))
}

/** In the order of writing: the year first, because the 29th of February exists only in some. */
function numbersOf(value: FieldValue): ReadonlyMap<Part, number> | undefined {
  const parts: readonly Part[] = value.type === 'date' ? ['year', 'month', 'day'] : ['hour', 'minute']
  const text = value.type === 'date' ? value.iso : value.type === 'time' ? value.text : undefined
  return text === undefined ? undefined : new Map(text.split(/\D/).map((digits, index) => [parts[index], Number(digits)]))
}

/** Undefined while nothing stands there; the drawn text is then a placeholder. */
export function shownNumber(section: Element): number | undefined {
  const now = attr(section, 'aria-valuenow') ?? ''
  return now === '' ? undefined : Number(now)
}

async function writeSection(found: FoundField, part: Part, number: number): Promise<boolean> {
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
