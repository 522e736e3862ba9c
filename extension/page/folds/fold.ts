/** A part of a form that the page shows only when it is asked to: a tab, or a section that opens and closes. */
import { attr } from '../attr.ts'
import { isVisible } from '../visibility.ts'

export type Fold = {
  /** The same across reloads and across redrawings: the names of the folds around it and its own, with its ordinal among equals. */
  key: string
  /** Key of the fold in which it stands; '' when it stands in none. */
  around: string
  /** What the page calls it: «2. Chi bộ». */
  name: string
  /** What a person presses. */
  opener: HTMLElement
  /** What it shows; undefined as long as the page has not drawn it. */
  panel: Element | undefined
  /** Of tabs one is open at a time, and pressing an open one does not close it. */
  isTab: boolean
  /** A sheet of fields over the page, which shuts by a button of its own; only one is open at a time. */
  isDialog: boolean
}

/** As the page itself says; where it says nothing, as it looks. */
export function isOpen({ opener, panel, isTab }: Fold): boolean {
  if (panel instanceof HTMLDetailsElement) return panel.open
  const said = (isTab ? attr(opener, 'aria-selected') : null) ?? attr(opener, 'aria-expanded')
  return said === null ? panel !== undefined && isVisible(panel) : said === 'true'
}
