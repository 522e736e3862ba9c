/** Opens the calendar of a date field, finds it, and closes it. */
import { click, innermost, takeFocus } from './act.ts'
import { calendarsIn } from './calendar.ts'
import { closePopUp } from './close-pop-up.ts'
import type { PopUpWatch } from './pop-up-watch.ts'
import type { FoundField } from './read-form.ts'
import { hangsOn, isPlaced } from './visibility.ts'
import { until, untilDrawn } from './wait.ts'

export async function openCalendar(found: FoundField, watch: PopUpWatch): Promise<HTMLElement | undefined> {
  const { target } = found.control
  const find = () => calendarFor(watch, target, true)
  takeFocus(target)
  click(innermost(target))
  const opened = (await untilDrawn(find, 250)) ?? (watch.isArriving() ? await untilDrawn(find, 1000) : undefined)
  if (opened) return opened
  // One that was still closing when we came stands open again, or still.
  const standing = calendarFor(watch, target) ?? openAlready(target)
  if (standing) return standing
  const toggles = found.holder.querySelectorAll<HTMLElement>(
    'button[aria-haspopup=dialog],[class*="toggle"] button,[class*="trigger"],[class*="calendar"],[class*="icon"]',
  )
  const toggle = [...toggles].find((one) => !one.contains(target) && isPlaced(one))
  if (!toggle) return undefined
  click(innermost(toggle))
  return until(find, 300)
}

/** A calendar that stays open would be taken for the next field's. */
export async function closeCalendar(target: HTMLElement): Promise<void> {
  await closePopUp(target, () => openAlready(target) === undefined)
}

/** The calendar that opened for this field: it hangs on the field, or stands alone as a dialogue. `isNew`: none that was still closing. */
export function calendarFor(watch: PopUpWatch, target: HTMLElement, isNew = false): HTMLElement | undefined {
  const boxes = calendarsIn(watch.shown()).filter((box) => !isNew || !watch.wasOpen(box))
  return boxes.find((box) => hangsOn(box, target)) ?? boxes.find((box) => box.closest('[role=dialog],[aria-modal=true],dialog'))
}

/** A calendar that was still open from the writing: the one that hangs on the field, if there are several. */
export function openAlready(target: HTMLElement): HTMLElement | undefined {
  const drawn = target.ownerDocument.querySelectorAll<HTMLElement>('[class*="calendar"],[class*="picker"],[role=dialog]')
  const boxes = [...drawn].filter((one) => !one.contains(target) && isPlaced(one) && hangsOn(one, target))
  return calendarsIn(boxes)[0]
}
