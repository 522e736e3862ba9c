/** Tables without the tags of one: parts of a page that its style sets out in lines and columns under a line of heads. */
import { boxOf } from './box-of.ts'
import type { Owners } from './owners.ts'
import { textOf } from './page-text.ts'
import { parentOf } from './visibility.ts'

/** `column` counts from 0, `width` in columns. */
export type DrawnCell = { element: Element; column: number; width: number }
export type DrawnTable = { holder: Element; lines: DrawnCell[][] }

const FEWEST_FIELDS = 4
const MOST_CELLS = 3000
const HIGHEST = 7
/** Pixels by which edges of one column may differ. */
const EDGE = 4

/** The drawn table around a field; undefined where there is none. Each part of a page is looked at once. */
export function makeDrawnTables(owners: Owners): (anchor: Element) => DrawnTable | undefined {
  const known = new Map<Element, DrawnTable | undefined>()
  return (anchor) => {
    let holder = parentOf(anchor)
    for (let depth = 0; holder && depth < HIGHEST; depth++, holder = parentOf(holder)) {
      if (owners.count(holder) < FEWEST_FIELDS) continue
      if (!known.has(holder)) known.set(holder, readDrawn(holder, owners))
      const found = known.get(holder)
      if (found) return found
    }
    return undefined
  }
}

function readDrawn(holder: Element, owners: Owners): DrawnTable | undefined {
  const cells = cellsOf(holder)
  if (cells.length < 2 * FEWEST_FIELDS || cells.length > MOST_CELLS || cells.some((one) => owners.count(one) > 1)) return undefined
  const lines = linesOf(cells)
  const hasField = ({ element }: DrawnCell) => owners.count(element) > 0
  // Where every field has words of its own beside it, what stands above names nothing.
  const isUndrawn = (part: Element) => !part.checkVisibility()
  if (lines.flat().every((cell) => !hasField(cell) || /\p{L}{2}/u.test(textOf(cell.element, isUndrawn)))) return undefined
  const head = lines[lines.findIndex((line) => line.some(hasField)) - 1] ?? []
  const columns = new Set(
    lines
      .flat()
      .filter(hasField)
      .map(({ column }) => column),
  )
  const heads = new Set(head.filter(({ column }) => columns.has(column)).map(({ element }) => textOf(element)))
  heads.delete('')
  return columns.size > 1 && heads.size === columns.size ? { holder, lines } : undefined
}

/** Of a grid what lies in it, of other parts what lies in their lines. */
function cellsOf(holder: Element): Element[] {
  const inside = childrenOf(holder)
  if (getComputedStyle(holder).display.endsWith('grid')) return inside
  return inside.filter((line) => /(?:grid|flex)$/.test(getComputedStyle(line).display)).flatMap(childrenOf)
}

/** Through elements that are not drawn themselves. */
function childrenOf(element: Element): Element[] {
  if (element.childElementCount > MOST_CELLS) return []
  return [...element.children].flatMap((child) => (getComputedStyle(child).display === 'contents' ? childrenOf(child) : [child]))
}

function linesOf(cells: readonly Element[]): DrawnCell[][] {
  const drawn = cells.map((element) => ({ element, box: boxOf(element) })).filter(({ box }) => box.width > 0 && box.height > 0)
  const starts: number[] = []
  for (const left of drawn.map(({ box }) => box.left).sort((a, b) => a - b))
    if (left - (starts.at(-1) ?? Number.NEGATIVE_INFINITY) > EDGE) starts.push(left)
  const lines: DrawnCell[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const { element, box } of drawn.sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)) {
    if (box.top >= end - 1) {
      lines.push([])
      end = Number.POSITIVE_INFINITY
    }
    end = Math.min(end, box.bottom)
    const column = starts.findLastIndex((start) => start <= box.left + EDGE)
    const width = starts.filter((start, i) => i > column && start < box.right - EDGE).length + 1
    lines.at(-1)?.push({ element, column, width })
  }
  return lines.map((line) => line.sort((a, b) => a.column - b.column))
}
