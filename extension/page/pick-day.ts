/** Picks a day in the calendar that a date widget opens, for widgets that take no typing: finds the month, then the day. */
import { foldText } from '../../shared/text/fold-text.ts'
import { attr } from './attr.ts'
import { click, innermost } from './act.ts'
import { daysOf, isOutside, readMonth } from './calendar.ts'
import { confirmButton } from './confirm-button.ts'
import { openList } from './open-options.ts'
import { closeCalendar, openCalendar } from './open-calendar.ts'
import { type PopUpWatch, watchPopUps } from './pop-up-watch.ts'
import { dateInColumns, pickInColumns } from './wheel.ts'
import { rawText } from './raw-text.ts'
import type { FoundField } from './read-form.ts'
import { turnTo } from './turn-calendar.ts'
import { pause, until } from './wait.ts'
import type { Attempt } from './widgets/driver.ts'

export async function pickDay(found: FoundField, iso: string): Promise<Attempt> {
  const { target } = found.control
  const watch = watchPopUps(target)
  try {
    const opened = await openCalendar(found, watch)
    if (!opened) return await pickInSheet(found, watch, iso)
    const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
    const box = monthBox(opened, year, month) ?? ((await turnTo(opened, year, month)) ? opened : undefined)
    if (!box) return 'not-accepted'
    const days = daysOf(box).filter((place) => !isOutside(place))
    // Days of the month before stand in front of the first, also where nothing marks them.
    const first = days.findIndex((place) => Number(place.textContent?.trim()) === 1)
    const dayBox = days.slice(Math.max(0, first)).find((place) => Number(place.textContent?.trim()) === day)
    if (!dayBox || attr(dayBox, 'aria-disabled') === 'true') return 'out-of-range'
    click(innermost(dayBox))
    await pause(30)
    pressConfirm(opened)
    return 'written'
  } finally {
    await closeCalendar(target)
    watch.stop()
  }
}

const CLEARS = /^(?:xoa(?: ngay| chon)?|clear|lam trong|de trong)$/

/** Empties a field that takes no typing by what its calendar offers for that; false where it offers nothing. */
export async function clearDay(found: FoundField): Promise<boolean> {
  const target = found.control.target as HTMLInputElement
  const watch = watchPopUps(target)
  try {
    const opened = await openCalendar(found, watch)
    const around = opened?.parentElement ?? opened
    const clears = [...(around?.querySelectorAll<HTMLElement>('*') ?? [])].findLast((one) => CLEARS.test(foldText(rawText(one))))
    if (clears) click(clears, true)
    return clears !== undefined && ((await until(() => target.value === '', 200)) ?? false)
  } finally {
    await closeCalendar(target)
    watch.stop()
  }
}

/** Where a calendar shows several months, the part that shows the one wanted. */
function monthBox(calendar: HTMLElement, year: number, month: number): HTMLElement | undefined {
  const firsts = daysOf(calendar).filter((day) => Number(day.textContent?.trim()) === 1 && !isOutside(day))
  if (firsts.length < 2) return undefined
  for (const first of firsts) {
    let at = first
    for (
      let around = at.parentElement;
      around && around !== calendar && !firsts.some((other) => other !== first && around?.contains(other));
      around = around.parentElement
    )
      at = around
    const shown = readMonth(at)
    if (shown?.year === year && shown.month === month) return at
  }
  return undefined
}

/** On a telephone a date is asked for in columns of a sheet. */
async function pickInSheet({ control }: FoundField, watch: PopUpWatch, iso: string): Promise<Attempt> {
  const list = () => openList(control, watch)
  if (!(await pickInColumns(list, dateInColumns(list(), iso)))) return 'popup-not-found'
  pressConfirm(list())
  await pause(30)
  return 'written'
}

function pressConfirm(panel: HTMLElement | undefined): void {
  const confirm = panel && confirmButton(panel)
  if (confirm) click(innermost(confirm), true)
}
