/**
 * While we fill, the page may neither send a form nor leave: a listener for `submit` alone misses `form.submit()` and
 * `location=`, so navigations are stopped as well. Requests that a page makes in the background cannot be stopped.
 */
export type SubmitGuard = {
  /** How often the page was held back. */
  stopped(): number
  /** Whether the page was let go to its server, as the person allowed. */
  hasLeft(): boolean
  /** Says that the fill goes on; without it the guard lifts itself, so that a lost panel locks no page. */
  renew(): void
  lift(): void
}

const LONGEST = 60_000

type Navigation = EventTarget
type NavigateEvent = Event & { destination?: { sameDocument?: boolean; url?: string }; sourceElement?: Element | null }

/** `mayReload`: the page may go once to its own address, as a choice that asks the server makes it do; never by a button. */
export function guardSubmit(mayReload = false): SubmitGuard {
  let stopped = 0
  let hasLeft = false
  const stop = (event: Event) => {
    if (mayReload && !hasLeft && event instanceof SubmitEvent && event.submitter === null) return
    event.preventDefault()
    event.stopImmediatePropagation()
    stopped++
  }
  const stopLeaving = (event: NavigateEvent) => {
    if (event.destination?.sameDocument || !event.cancelable) return
    if (mayReload && !hasLeft && !isButton(event.sourceElement) && isSamePage(event.destination?.url ?? '')) {
      hasLeft = true
      return
    }
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
  return { stopped: () => stopped, hasLeft: () => hasLeft, renew, lift }
}

function isSamePage(url: string): boolean {
  const to = URL.canParse(url) ? new URL(url) : undefined
  return to?.origin === location.origin && to.pathname === location.pathname
}

function isButton(element: Element | null | undefined): boolean {
  return element?.matches('button,input[type=submit],input[type=image],a') ?? false
}
