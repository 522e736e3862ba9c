/** Finds the folds of a page by what each opener says of itself: its role, its attributes, its tag. Finding presses nothing. */
import { foldText } from '../../../shared/text/fold-text.ts'
import { attr } from '../attr.ts'
import { boxOf } from '../box-of.ts'
import { textOf } from '../page-text.ts'
import { rawText } from '../raw-text.ts'
import { parentOf } from '../visibility.ts'
import { type Fold, isOpen } from './fold.ts'
import { panelOf, TOGGLES } from './panel-of.ts'
import { holdsFields } from './holds-fields.ts'
import { isSheetOfFields } from './sheet-of-fields.ts'

const OPENERS = `[role=tab],summary,${TOGGLES},:is(button,[role=button])[aria-expanded]`
/** What hangs over a page is no part of a form. */
const POPS_UP = '[aria-haspopup]:not([aria-haspopup=false]),[role=combobox],input'
const MENUS = '[role^=menu],[role=listbox],[role^=tree],[role=toolbar],.dropdown-menu'
/** What stands around a form. */
const FRAME = 'nav,header,footer,aside,[role=navigation]'

/** In page order, outer ones before those inside them. */
export function findFolds(root: Document): { folds: Fold[]; byPanel: ReadonlyMap<Element, Fold> } {
  const folds: Fold[] = []
  const byPanel = new Map<Element, Fold>()
  const counts = new Map<string, number>()
  for (const opener of root.querySelectorAll<HTMLElement>(OPENERS)) {
    if (opener.parentElement?.closest('[role=tab],summary')) continue
    const toggle = attr(opener, 'data-toggle') ?? attr(opener, 'data-bs-toggle')
    if (toggle && !/^(?:tab|pill|collapse|modal)$/.test(toggle)) continue
    const isDialog = toggle === 'modal'
    // Sections that open and close are called tabs as well; then they say whether they are open, and not that they are chosen.
    const isTab = toggle ? /^(?:tab|pill)$/.test(toggle) : opener.matches('[role=tab]:is([aria-selected],:not([aria-expanded]))')
    const panel = panelOf(opener, isTab)
    if (isDialog ? !panel || !isSheetOfFields(panel) : !isOfForm(opener, isTab, panel)) continue
    const around = foldsAround(opener, byPanel).at(-1)?.key ?? ''
    const name = nameOf(opener)
    // A number may count what is filled in: «Chi bộ (3)».
    const own = `${around} › ${foldText(name)
      .replace(/[^a-z]+/g, ' ')
      .trim()}`
    const ordinal = (counts.get(own) ?? 0) + 1
    counts.set(own, ordinal)
    const fold = { key: `${own} ${ordinal}`, around, name, opener, panel, isTab, isDialog }
    folds.push(fold)
    // Several tabs may fill one panel in turn.
    if (panel && (!byPanel.has(panel) || isOpen(fold))) byPanel.set(panel, fold)
  }
  return { folds, byPanel }
}

/** What is only announced, «Tab 1 of 4», is no part of it, nor is a copy that only keeps the room of bold letters. */
function nameOf(opener: HTMLElement): string {
  const isSaid = (part: Node) =>
    !(part instanceof Element && (part.hasAttribute('aria-live') || getComputedStyle(part).visibility === 'hidden'))
  const text = [...opener.childNodes]
    .filter(isSaid)
    .map((node) => textOf(node, (part) => !isSaid(part)))
    .join(' ')
  return (text.trim() || (attr(opener, 'aria-label') ?? rawText(opener))).replace(/\s+/g, ' ').trim().slice(0, 100)
}

/** The folds in whose panels an element stands, outermost first. */
export function foldsAround(element: Element, byPanel: ReadonlyMap<Element, Fold>): Fold[] {
  const around: Fold[] = []
  for (let at: Element | null = element; at && byPanel.size > 0; at = parentOf(at)) {
    const fold = byPanel.get(at)
    if (fold && around.includes(fold)) break
    if (fold) around.unshift(fold)
    // A sheet may lie anywhere in the page: it belongs where its button stands.
    if (fold?.isDialog) at = fold.opener
  }
  return around
}

function isOfForm(opener: HTMLElement, isTab: boolean, panel: Element | undefined): boolean {
  if (opener.matches(POPS_UP) || opener.closest(MENUS) || panel?.matches(MENUS)) return false
  const frame = opener.closest(FRAME)
  if (frame && !frame.closest('form') && !(isTab && panel && holdsFields(panel))) return false
  if (isTab) return true
  return panel ? !/absolute|fixed/.test(getComputedStyle(panel).position) : isListed(opener)
}

/** One of several equal lines, each as wide as what they stand in, below which the page will draw something. */
function isListed(opener: HTMLElement): boolean {
  const line = opener.parentElement
  const list = line?.parentElement
  if (!line || !list || opener.hasAttribute('aria-controls') || line.childElementCount > 1) return false
  const alike = [...list.children].filter((child) => child.classList[0] === line.classList[0])
  return alike.length > 1 && boxOf(opener).width * 2 > boxOf(list).width
}
