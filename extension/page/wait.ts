/**
 * Waiting for a page. Asking for frames makes the browser draw, and with that run what the page does only when drawn, also in
 * a page behind another; but nothing depends on a frame, because a page that nobody sees may get none.
 */
export function pause(milliseconds: number): Promise<void> {
  requestAnimationFrame(() => {})
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** The next change of the page or the next frame, or the time when none comes before. */
function change(longest: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      cancelAnimationFrame(request)
      observer.disconnect()
      resolve()
    }
    const observer = new MutationObserver(end)
    observer.observe(document, { childList: true, subtree: true, attributes: true })
    const request = requestAnimationFrame(end)
    const timer = setTimeout(end, longest)
  })
}

/** Asks again until there is an answer; undefined after the time is over. */
export async function until<T>(ask: () => T | undefined | null | false, milliseconds: number): Promise<T | undefined> {
  return untilAfter(ask, performance.now() + milliseconds, () => true)
}

/** The same for what a page draws step by step: it also gets two frames, which come once a second in a page behind another. */
export async function untilDrawn<T>(ask: () => T | undefined | null | false, milliseconds: number): Promise<T | undefined> {
  const start = performance.now()
  let frames = 0
  const count = () => {
    if (++frames < 2) requestAnimationFrame(count)
  }
  requestAnimationFrame(count)
  return untilAfter(ask, start + milliseconds, () => frames > 1 || performance.now() > start + LONGEST)
}

/** Milliseconds after which a page that gets no frames at all is given up. */
const LONGEST = 2500

async function untilAfter<T>(ask: () => T | undefined | null | false, end: number, mayEnd: () => boolean): Promise<T | undefined> {
  for (let step = 0; ; step++) {
    const answer = ask()
    if (answer) return answer
    if (performance.now() > end && mayEnd()) return undefined
    await (step < 2 ? pause(0) : change(24))
  }
}
