/** What an opener shows: the element that it names, or else what stands below it. */
import { attr } from '../attr.ts'
import { isVisible } from '../visibility.ts'
import { holdsFields } from './holds-fields.ts'

/** They say by an attribute what they do, and name what they do it with. */
export const TOGGLES = '[data-toggle],[data-bs-toggle]'

export function panelOf(opener: HTMLElement, isTab: boolean): Element | undefined {
  if (opener.localName === 'summary') return opener.closest('details') ?? undefined
  const named = namedBy(opener)
  if (named || opener.matches(TOGGLES)) return named
  if (isTab) return attr(opener, 'aria-selected') === 'true' ? shownBelow(opener) : undefined
  const below = (opener.closest('h1,h2,h3,h4,h5,h6') ?? opener).nextElementSibling
  const isPart = below?.matches('div,section,fieldset,dl,table') && isVisible(below) === (attr(opener, 'aria-expanded') === 'true')
  return isPart && below ? below : undefined
}

/** The link in a tab may be what names the panel. */
function namedBy(opener: HTMLElement): Element | undefined {
  const root = opener.ownerDocument
  for (const one of [opener, ...opener.querySelectorAll('a')])
    for (const name of ['aria-controls', 'data-bs-target', 'data-target', 'href']) {
      const value = attr(one, name) ?? ''
      const id = name === 'aria-controls' ? value : /^#(.+)/.exec(value)?.[1]
      const panel = id ? root.getElementById(id) : null
      if (panel) return panel
    }
  return (opener.id && root.querySelector(`[role=tabpanel][aria-labelledby~="${CSS.escape(opener.id)}"]`)) || undefined
}

/** Of tabs that name no panel: what stands below their bar and is shown. */
function shownBelow(opener: HTMLElement): Element | undefined {
  for (
    let at = opener.closest('[role=tablist]'), depth = 0;
    at && depth < 4 && !at.matches('form,main,body,nav,header');
    at = at.parentElement, depth++
  )
    for (let below = at.nextElementSibling; below; below = below.nextElementSibling)
      if ((below.matches('[role=tabpanel]') || holdsFields(below)) && isVisible(below)) return below
  return undefined
}
