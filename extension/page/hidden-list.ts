/** A framed box of one line that takes the focus or shows a hand, with a list of texts put away beside it: a list that opens, though no name says so. */
import { boxOf } from './box-of.ts'
import { plainOptions } from './option-label.ts'
import { isVisible } from './visibility.ts'

export function isBesideHiddenList(element: HTMLElement): boolean {
  if (!/^(?:DIV|SPAN|A|BUTTON)$/.test(element.tagName) || element.hasAttribute('role') || element.childElementCount > 2) return false
  const beside = [element.nextElementSibling, element.previousElementSibling]
  if (!beside.some((list) => list !== null && isPutAway(list))) return false
  const { width, height } = boxOf(element)
  const { borderBottomStyle, cursor } = getComputedStyle(element)
  if (width < 60 || height < 18 || height > 60 || borderBottomStyle === 'none' || !isVisible(element)) return false
  return element.hasAttribute('tabindex') || cursor === 'pointer'
}

/** Floats and is not shown; a menu of links or buttons is no list of values. */
function isPutAway(list: Element): boolean {
  if (list.checkVisibility() || !/absolute|fixed/.test(getComputedStyle(list).position)) return false
  return (
    (plainOptions(list).length > 1 || list.querySelectorAll(':scope > li').length > 1) &&
    list.querySelector('a,button,input,[role]') === null
  )
}
