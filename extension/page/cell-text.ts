/** What stands in a cell of a grid, without the arrow or handle that is drawn in it. */
import { cleanText } from '../../shared/text/clean-text.ts'
import { rawText } from './raw-text.ts'

export function cellText(cell: Element): string {
  const isDrawing = (node: Node) => node instanceof Element && !/[\p{L}\p{N}]/u.test(rawText(node))
  return cleanText([...cell.childNodes].flatMap((node) => (isDrawing(node) ? [] : [rawText(node)])).join(''))
}
