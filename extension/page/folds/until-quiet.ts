/** Waits until a page has drawn what was opened: nothing has changed for a moment, and nothing moves in or out any more. */
import { pause } from '../wait.ts'

/** Milliseconds without a change after which a page has come to rest. */
const STILL = 60
/** The same at the longest: some pages change without end. */
const LONGEST = 900
/** What moves in needs frames, which come once a second in a page behind another. */
const LONGEST_MOVING = 4000
const LOOK_EVERY = 20

export async function untilQuiet(moving: Element | undefined): Promise<void> {
  const start = performance.now()
  let last = start
  const observer = new MutationObserver(() => {
    last = performance.now()
  })
  observer.observe(document, { childList: true, subtree: true, attributes: true })
  for (let now = start; (now < last + STILL && now < start + LONGEST) || (moving?.getAnimations()[0] && now < start + LONGEST_MOVING); ) {
    await pause(LOOK_EVERY)
    now = performance.now()
  }
  observer.disconnect()
}
