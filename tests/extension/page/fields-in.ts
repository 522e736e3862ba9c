import type { Owners } from '../../../extension/page/owners.ts'

/** Counts fields by their tags alone. */
export const FIELDS: Owners = {
  count: (element) => element.querySelectorAll('input,select,textarea').length + (element.matches('input,select,textarea') ? 1 : 0),
  only: () => undefined,
  holds: () => false,
}

/** Puts the markup into the page and gives back its fields. */
export function fieldsIn(html: string): HTMLElement[] {
  document.body.replaceChildren(document.createRange().createContextualFragment(html))
  return [...document.querySelectorAll<HTMLElement>('input,select,textarea')]
}
