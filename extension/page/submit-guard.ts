/**
 * While we fill, the page may neither send a form nor leave: a listener for `submit` alone misses `form.submit()` and
 * `location=`, so navigations are stopped as well. Requests that a page makes in the background cannot be stopped.
 */
export type SubmitGuard = {
  /** How often the page was held back. */
  stopped(): number
  /** Says that the fill goes on; without it the guard lifts itself, so that a lost panel locks no page. */
  renew(): void
  lift(): void
}

const LONGEST = 60_000

type Navigation = EventTarget
type NavigateEvent = Event & { destination?: { sameDocument?: boolean } }

export function guardSubmit(): SubmitGuard {
  let stopped = 0
  const stop = (event: Event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    stopped++
  }
  const stopLeaving = (event: NavigateEvent) => {
    if (event.destination?.sameDocument || !event.cancelable) return
    event.preventDefault()
    stopped++
  }
  const navigation = (globalThis as { navigation?: Navigation }).navigation
  addEventListener('submit', stop, { capture: true })
  navigation?.addEventListener('navigate', stopLeaving as EventListener)
  const lift = () => {
    clearTimeout(timer)
    removeEventListener('submit', stop, { capture: true })
    navigation?.removeEventListener('navigate', stopLeaving as EventListener)
  }
  let timer = setTimeout(lift, LONGEST)
  const renew = () => {
    clearTimeout(timer)
    timer = setTimeout(lift, LONGEST)
  }
  return { stopped: () => stopped, renew, lift }
}
