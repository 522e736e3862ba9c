/** The words of one option of a list, and the options of a list that gives them no names. */
import { cleanText } from '../../shared/text/clean-text.ts'
import { attr } from './attr.ts'

/** Those of a component may stand in its attributes only. */
export function optionLabel(option: Element): string {
  const text = option.textContent?.trim() || (option.shadowRoot && (attr(option, 'text') ?? attr(option, 'label')))
  return cleanText(text || '').replace(/^(?:check|done|✓|✔)\s+/iu, '')
}

/** Children that are all of one kind and hold only a text; none where one of them is something else. */
export function plainOptions(list: Element): HTMLElement[] {
  const children = [...list.children].filter((child) => child instanceof HTMLElement)
  const isPlain = (child: HTMLElement) =>
    child.tagName === children[0]?.tagName && child.childElementCount === 0 && optionLabel(child) !== ''
  return children.every((child) => /^(?:DIV|SPAN|P)$/.test(child.tagName) && isPlain(child)) ? children : []
}
