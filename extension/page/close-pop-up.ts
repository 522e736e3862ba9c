/** Closes what a field has opened, as a person would: Escape, leaving the field, a click beside it. */
import { key, leave } from './act.ts'
import { until, untilDrawn } from './wait.ts'

/** `isClosed` is asked again after each way. */
export async function closePopUp(target: HTMLElement, isClosed: () => boolean): Promise<void> {
  if (!(await until(isClosed, 80))) {
    key(target, 'Escape', 27)
    // A list that holds the focus hears its own keys only.
    const focused = target.ownerDocument.activeElement
    if (
      focused &&
      focused !== target &&
      focused.closest('[role=listbox],[role=menu],[role=dialog],[role=option]') &&
      !(await until(isClosed, 20))
    )
      key(focused as HTMLElement, 'Escape', 27)
  }
  leave(target)
  if (await until(isClosed, 150)) return
  const outside = target.ownerDocument.body
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
    outside.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }))
  await untilDrawn(isClosed, 150)
}
