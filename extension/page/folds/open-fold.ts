/** Presses what opens or closes a fold, as a person would, and looks whether the page has done that and nothing else. */
import { click, key } from '../act.ts'
import type { SubmitGuard } from '../submit-guard.ts'
import { hasRoom, isVisible } from '../visibility.ts'
import { untilDrawn } from '../wait.ts'
import { type Fold, isOpen } from './fold.ts'
import { isBlank, isLoading } from './holds-fields.ts'
import { mayPress, pressedOf } from './may-press.ts'
import { untilQuiet } from './until-quiet.ts'

/** The folds of a page as they stand now, and those that are left alone because pressing them once did harm. */
export type Folding = { foldsNow(): Fold[]; leftAlone: Set<string> }

/** Milliseconds that a page may take to show what is in a fold. */
const LONGEST = 1500
/** The same where the page says that it is still fetching it. */
const LOADED = 6000

/** Whether the fold of that key is open, or shut where that was asked, in the end. */
export async function openFold({ foldsNow, leftAlone }: Folding, guard: SubmitGuard, foldKey: string, isAsked = true): Promise<boolean> {
  const find = () => foldsNow().find(({ key }) => key === foldKey)
  const fold = find()
  if (!fold) return false
  if (isOpen(fold) === isAsked) return true
  if (leftAlone.has(foldKey) || !mayPress(fold)) return false
  const before = traces(guard)
  const dialogs = new Set(openDialogs())
  let held = false
  const hear = () => {
    held = true
  }
  addEventListener(HELD, hear)
  click(pressedOf(fold))
  // The opener may be drawn anew, and what it shows may come later than the sign that it is open.
  let now: Fold | undefined = fold
  const isAsSaid = () => now && isOpen(now) === isAsked && (!isAsked || !now.panel || (isVisible(now.panel) && hasRoom(now.panel)))
  await untilDrawn(() => {
    if (!now?.opener.isConnected || (isAsked && !now.panel?.isConnected)) now = find()
    return isAsSaid() && (!isAsked || (now?.panel && !isBlank(now.panel)))
  }, LONGEST)
  if (isAsked) await untilDrawn(() => !now?.panel || !isLoading(now.panel), LOADED)
  await untilQuiet(now?.panel)
  // At first the panel of the tab before may still have stood there.
  if (isAsked && !isAsSaid()) now = find()
  removeEventListener(HELD, hear)
  const dialog = openDialogs().find((one) => !dialogs.has(one) && !(now?.isDialog && one.contains(now.panel ?? null)))
  if (dialog) key(dialog, 'Escape', 27)
  if (!dialog && !held && traces(guard) === before) return isAsSaid() === true
  leftAlone.add(foldKey)
  return false
}

/** Sent into the page's own world by what holds the page while it is worked on. */
const HELD = 'ne-nep held'

function traces(guard: SubmitGuard): string {
  return `${guard.stopped()} ${location.href.split('#')[0]}`
}

function openDialogs(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('dialog[open],[role*=dialog],[aria-modal=true]')].filter(isVisible)
}
