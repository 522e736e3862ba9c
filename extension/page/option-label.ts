/** The words of one option of a list, and the options of a list that gives them no names. */
import { cleanText } from '../../shared/text/clean-text.ts'
import { attr } from './attr.ts'

/** Those of a component may stand in its attributes only. */
export function optionLabel(option: Element): string {
  const text = saidOnce(option) || option.textContent?.trim() || (option.shadowRoot && (attr(option, 'text') ?? attr(option, 'label')))
  return cleanText(text || '').replace(/^(?:check|done|✓|✔)\s+/iu, '')
}

/** Some say their words once more for readers, and hide from them what is drawn; '' for all others. */
function saidOnce(option: Element): string {
  if (!option.querySelector('[aria-hidden=true]')) return ''
  const copy = option.cloneNode(true) as Element
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove()
  const heard = copy.textContent?.trim() ?? ''
  return option.textContent?.replace(/\s/g, '') === `${heard}${heard}`.replace(/\s/g, '') ? heard : ''
}

/** Children that are all of one kind and hold only a text; none where one of them is something else. */
export function plainOptions(list: Element): HTMLElement[] {
  const children = [...list.children].filter((child) => child instanceof HTMLElement)
  const isPlain = (child: HTMLElement) =>
    child.tagName === children[0]?.tagName && child.childElementCount === 0 && optionLabel(child) !== ''
  return children.every((child) => /^(?:DIV|SPAN|P)$/.test(child.tagName) && isPlain(child)) ? children : []
}
