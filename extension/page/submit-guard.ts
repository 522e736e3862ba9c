/**
 * While we fill, the page may neither send a form nor leave: a listener for `submit` alone misses `form.submit()` and
 * `location=`, so navigations are stopped as well. Requests that a page makes in the background cannot be stopped.
 */
export type SubmitGuard = { stopped(): number; lift(): void }

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
  return {
    stopped: () => stopped,
    lift: () => {
      removeEventListener('submit', stop, { capture: true })
      navigation?.removeEventListener('navigate', stopLeaving as EventListener)
    },
  }
}
