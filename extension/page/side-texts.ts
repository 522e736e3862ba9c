/** Texts near a field that are not its name: the ends of a scale, and explanations in small letters. */
import { boxOf } from './box-of.ts'
import { follows } from './follows.ts'
import { textOf } from './page-text.ts'

/** «Rất thấp ( ) ( ) ( ) Đông đủ»: what stands in one line with the options, and is answered behind the last, names its end of the scale. */
export function isEndOfScale(lead: Node, parts: readonly HTMLElement[]): boolean {
  const [last, line] = [parts.at(-1), lead.parentElement]
  if (!line || !last || !line.contains(last)) return false
  const behind = [...line.childNodes].filter((node) => !node.contains(last) && follows(last, node))
  const mirrored = behind.find((node) => textOf(node) !== '')
  return mirrored !== undefined && isBesideInLine(lead, last) && isBesideInLine(mirrored, last)
}

function isBesideInLine(node: Node, option: Element): boolean {
  const range = option.ownerDocument.createRange()
  range.selectNode(node)
  const [a, b] = [range.getBoundingClientRect(), boxOf(option)]
  return a.top < b.bottom && b.top < a.bottom
}

/** An explanation in smaller letters than what stands before it, and than the letters around it. */
export function isSmallPrint(node: Node): boolean {
  const [title, around] = node instanceof Element ? [node.previousElementSibling, node.parentElement] : []
  if (!title || !around || node instanceof HTMLLabelElement || textOf(title) === '') return false
  return sizeOf(node as Element) < Math.min(sizeOf(title), sizeOf(around))
}

/** «TỔNG SỐ» and, in smaller letters behind it, «kể cả chi bộ mới»: a title and its explanation; '' for none. What stands in parentheses is a part of the title. */
export function titleOf(element: Element): { title: string; aside: string } {
  const small = [...element.querySelectorAll('*')].filter((one) => SMALL.has(one.tagName) && isBehindInSmall(one))
  if (small.length === 0) return { title: textOf(element), aside: '' }
  return { title: textOf(element, (one) => small.includes(one)), aside: small.map((one) => textOf(one)).join(' ') }
}

const SMALL = new Set(['SMALL', 'I', 'EM', 'SPAN', 'DIV', 'P'])

function isBehindInSmall(element: Element): boolean {
  const [title, around] = [element.previousSibling, element.parentElement]
  if (!title || !around || textOf(title) === '' || !/^\p{L}/u.test(textOf(element))) return false
  return sizeOf(element) < (title instanceof Element ? sizeOf(title) : sizeOf(around))
}

/** Whether a text is drawn in smaller letters than another. */
export function isSmaller(one: Element, other: Element): boolean {
  return sizeOf(one) < sizeOf(other)
}

/** Of its letters, in pixels. */
export function sizeOf(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).fontSize) || 0
}
