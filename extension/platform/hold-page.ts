/**
 * The second half of the guard: what a page does in its own world leaves no cancellable event when it goes to another
 * window or frame. While we fill, `form.submit()` and `window.open()` of the page do nothing; afterwards they are the page's again.
 */
const LONGEST = 120_000

/**
 * `mayReload`: the page may still submit into itself; the first half of the guard decides about that. `isQuiet`: its messages do
 * not come up, while tabs are opened only to be read.
 */
export async function holdPage(tabId: number, frameIds: number[], mayReload: boolean, isQuiet = false): Promise<void> {
  await run(tabId, frameIds, hold, [LONGEST, mayReload, isQuiet])
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

/**
 * Runs in the page's world, so it may use nothing from outside itself. Lets go by itself if the panel disappears. What is held back
 * is told to the first half by an event that says nothing else.
 */
function hold(longest: number, mayReload: boolean, isQuiet: boolean): void {
  const page = window as unknown as Record<symbol, (() => void) | undefined>
  const mark = Symbol.for('ne-nep hold')
  if (page[mark]) return
  const { submit, requestSubmit } = HTMLFormElement.prototype
  const { open, alert, confirm, prompt } = window
  const tell = () => void dispatchEvent(new Event('ne-nep held'))
  HTMLFormElement.prototype.submit = function (this: HTMLFormElement) {
    tell()
    if (mayReload && /^(?:_self)?$/.test(this.target)) submit.call(this)
  }
  HTMLFormElement.prototype.requestSubmit = tell
  window.open = () => {
    tell()
    return null
  }
  if (isQuiet) {
    window.alert = tell
    window.confirm = () => {
      tell()
      return false
    }
    window.prompt = () => {
      tell()
      return null
    }
  }
  const letGo = () => {
    HTMLFormElement.prototype.submit = submit
    HTMLFormElement.prototype.requestSubmit = requestSubmit
    window.open = open
    if (isQuiet) Object.assign(window, { alert, confirm, prompt })
    delete page[mark]
  }
  page[mark] = letGo
  setTimeout(() => page[mark] === letGo && letGo(), longest)
}

function release(): void {
  const page = window as unknown as Record<symbol, (() => void) | undefined>
  page[Symbol.for('ne-nep hold')]?.()
}
