/**
 * The second half of the guard: what a page does in its own world leaves no cancellable event when it goes to another
 * window or frame. While we fill, `form.submit()` and `window.open()` of the page do nothing; afterwards they are the page's again.
 */
const LONGEST = 120_000

/** `mayReload`: the page may still submit into itself; the first half of the guard decides about that. */
export async function holdPage(tabId: number, frameIds: number[], mayReload: boolean): Promise<void> {
  await run(tabId, frameIds, hold, [LONGEST, mayReload])
}

export async function releasePage(tabId: number, frameIds: number[]): Promise<void> {
  await run(tabId, frameIds, release, [])
}

async function run<Args extends unknown[]>(tabId: number, frameIds: number[], func: (...args: Args) => void, args: Args): Promise<void> {
  try {
    await chrome.scripting.executeScript({ target: { tabId, frameIds }, world: 'MAIN', func, args })
  } catch {
    // A frame went away: then there is nothing left in it to hold or to release.
  }
}

/** Runs in the page's world, so it may use nothing from outside itself. Lets go by itself if the panel disappears. */
function hold(longest: number, mayReload: boolean): void {
  const page = window as unknown as Record<symbol, (() => void) | undefined>
  const mark = Symbol.for('ne-nep hold')
  if (page[mark]) return
  const { submit, requestSubmit } = HTMLFormElement.prototype
  const { open } = window
  HTMLFormElement.prototype.submit = function (this: HTMLFormElement) {
    if (mayReload && /^(?:_self)?$/.test(this.target)) submit.call(this)
  }
  HTMLFormElement.prototype.requestSubmit = () => {}
  window.open = () => null
  const letGo = () => {
    HTMLFormElement.prototype.submit = submit
    HTMLFormElement.prototype.requestSubmit = requestSubmit
    window.open = open
    delete page[mark]
  }
  page[mark] = letGo
  setTimeout(() => page[mark] === letGo && letGo(), longest)
}

function release(): void {
  const page = window as unknown as Record<symbol, (() => void) | undefined>
  page[Symbol.for('ne-nep hold')]?.()
}
