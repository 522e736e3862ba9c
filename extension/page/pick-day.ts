/** Picks a day in the calendar that a date widget opens, for widgets that take no typing: finds the month, then the day. */
import { attr } from './attr.ts'
import { click, innermost } from './act.ts'
import { daysOf, isOutside } from './calendar.ts'
import { closeCalendar, openCalendar } from './open-calendar.ts'
import { watchPopUps } from './pop-up-watch.ts'
import type { FoundField } from './read-form.ts'
import { turnTo } from './turn-calendar.ts'
import { pause } from './wait.ts'
import type { Attempt } from './widgets/driver.ts'

export async function pickDay(found: FoundField, iso: string): Promise<Attempt> {
  const { target } = found.control
  const watch = watchPopUps(target)
  try {
    const box = await openCalendar(found, watch)
    if (!box) return 'popup-not-found'
    const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
    if (!(await turnTo(box, year, month))) return 'not-accepted'
    const days = daysOf(box).filter((place) => !isOutside(place))
    // Days of the month before stand in front of the first, also where nothing marks them.
    const first = days.findIndex((place) => Number(place.textContent?.trim()) === 1)
    const dayBox = days.slice(Math.max(0, first)).find((place) => Number(place.textContent?.trim()) === day)
    if (!dayBox || attr(dayBox, 'aria-disabled') === 'true') return 'out-of-range'
    click(innermost(dayBox))
    await pause(30)
    return 'written'
  } finally {
    await closeCalendar(target)
    watch.stop()
  }
}
