/** Whether a fold may be opened by script: never by what could send, go to another page or ask a server for this one anew. */
import { attr } from '../attr.ts'
import { maySend, saysSend } from '../act.ts'
import { rawText } from '../raw-text.ts'
import { type Fold, isOpen } from './fold.ts'
import { dismissersIn } from './sheet-of-fields.ts'

/** What a click has to hit: an open sheet shuts by its own button; a tab may hear it only on the link or the button that is all of it. Beside a name such a button closes the tab for good. */
export function pressedOf(fold: Fold): HTMLElement {
  const { opener, panel } = fold
  if (fold.isDialog && panel && isOpen(fold)) return dismissersIn(panel)[0] ?? opener
  const inner = opener.querySelector<HTMLElement>(':scope > a, :scope > button')
  return inner && rawText(inner).trim() === rawText(opener).trim() ? inner : opener
}

export function mayPress(fold: Fold): boolean {
  const pressed = pressedOf(fold)
  if (saysSend(fold.name.replace(/^[\dIVX.):\s]+/, ''))) return false
  return [pressed, fold.opener].every(
    (one) =>
      !maySend(one) &&
      !(one instanceof HTMLButtonElement && one.type === 'submit' && one.form) &&
      !one.matches(':disabled,[aria-disabled=true],.disabled') &&
      isHere(one.closest('a')) &&
      !/submit\s*\(|__doPostBack|location\s*[.=]/.test(attr(one, 'onclick') ?? ''),
  )
}

/** A link that stays on this page: to none, to a part of it, or to nothing. */
function isHere(link: Element | null): boolean {
  return /^(?:#(?![/!]).*|javascript:\s*(?:void.*)?;?)?$/.test((link && attr(link, 'href')) ?? '')
}
