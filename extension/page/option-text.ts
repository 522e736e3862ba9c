/** What stands beside one radio or check box: the text of that option. */
import { rawText } from './raw-text.ts'
import { attr } from './attr.ts'
import { isInput } from './is-input.ts'
import { textOf } from './page-text.ts'

/** `columnHead` is the header above it when the options are the columns of a table; '' otherwise. */
export function optionText(part: HTMLElement, columnHead: string): string {
  // A button may be drawn as a box, and a label can stand for a button. The question over several boxes may be bound to one of them as well: it comes first.
  const label = [...((part as Partial<HTMLInputElement>).labels ?? [])].at(-1) ?? part.closest('label')
  const wrapped = label ? textOf(label) : ''
  if (wrapped !== '') return wrapped
  const named = attr(part, 'aria-label') ?? ''
  const root = part.getRootNode() as Document | ShadowRoot
  const referred = (attr(part, 'aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => root.getElementById?.(id))
    .map((found) => (found ? textOf(found) : ''))
    .filter(Boolean)
    .join(' ')
  // «Tháng 1 Tốt»: the row is named as well, and is no part of the answer.
  if (columnHead !== '' && referred.endsWith(` ${columnHead}`)) return columnHead
  const inside = isInput(part) ? '' : textOf(part) || rawText(part)
  // A star or a face is a picture; what it stands for is only spoken.
  const isPicture = inside !== '' && !/[\p{L}\p{N}]/u.test(inside)
  if (isPicture && named !== '') return named
  const data = attr(part, 'data-value') ?? attr(part, 'data-answer-value') ?? ''
  // A spoken name may hold a whole sentence around the value: «Tốt, câu trả lời cho …».
  const spoken = data !== '' && named.includes(data) ? data : named
  return referred || inside || besideText(part) || columnHead || spoken || data || (isInput(part) ? part.value : '')
}

function besideText(part: HTMLElement): string {
  for (let at: Element | null = part, depth = 0; at && depth < 3; at = at.parentElement, depth++) {
    if (at.parentElement?.querySelectorAll('input[type=radio],input[type=checkbox],[role=radio],[role=checkbox]').length !== 1 && depth > 0)
      break
    for (let node: Node | null = at.nextSibling; node; node = node.nextSibling) {
      if (node instanceof Element && attr(node, 'aria-hidden') !== 'true' && (node.matches('input,br') || node.querySelector('input')))
        break
      const text = textOf(node)
      if (text !== '') return text
    }
  }
  return ''
}
