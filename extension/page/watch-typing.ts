/** Whether the page asked its server each time the person had changed a field: then it saves while it is filled. */
import { isRequest } from './requests-of-page.ts'

/** Milliseconds after a change in which a request counts as its consequence. */
const SOON = 1500
/** One request may be anything; from two on it is a habit. */
const LEAST = 2

/** Hears from now on what the person changes, never what a script does. */
export function watchTyping(root: Document): { isSent(): boolean } {
  const changes: number[] = []
  root.addEventListener('change', (event) => event.isTrusted && changes.push(performance.now()), { capture: true, passive: true })
  return {
    isSent: () => {
      const requests = performance.getEntriesByType('resource').filter(isRequest)
      const followed = changes.filter((at) => requests.some(({ startTime }) => startTime >= at && startTime < at + SOON))
      return followed.length >= LEAST && followed.length * 2 > changes.length
    },
  }
}
