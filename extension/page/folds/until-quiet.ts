/** Waits until a page has drawn what was opened: nothing has changed for a moment, and nothing moves in or out any more. */
import { pause } from '../wait.ts'

/** Milliseconds without a change after which a page has come to rest. */
const STILL = 60
/** The same at the longest: some pages change without end. */
const LONGEST = 900
const LOOK_EVERY = 20

export async function untilQuiet(moving: Element | undefined): Promise<void> {
  const end = performance.now() + LONGEST
  let last = performance.now()
  const observer = new MutationObserver(() => {
    last = performance.now()
  })
  observer.observe(document, { childList: true, subtree: true, attributes: true })
  while (performance.now() < end && (performance.now() < last + STILL || (moving?.getAnimations().length ?? 0) > 0)) await pause(LOOK_EVERY)
  observer.disconnect()
}
