import { click, innermost, takeFocus } from './act.ts'
import { daysOf, isChosen, isOutside, readMonth } from './calendar.ts'
import { calendarFor, closeCalendar, openAlready } from './open-calendar.ts'
import { watchPopUps } from './pop-up-watch.ts'
import type { FoundField } from './read-form.ts'
import { until } from './wait.ts'

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
    const box = (await until(() => calendarFor(watch, target, true), 120)) ?? calendarFor(watch, target) ?? openAlready(target)
    const month = box && readMonth(box)
    if (!box || !month) return undefined
    const chosen = daysOf(box).filter((place) => isChosen(place) && !isOutside(place))
    const [year, monthNumber, day] = iso.split('-').map(Number)
    if (month.year !== year || month.month !== monthNumber) return false
    return chosen.length === 1 ? Number(chosen[0]?.textContent?.trim()) === day : undefined
  } finally {
    await closeCalendar(target)
    watch.stop()
  }
}
