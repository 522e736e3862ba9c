/** A grid that draws a table of its own for each of its rows, one below the other, and its heads apart, above them. */
import { boxOf } from './box-of.ts'
import type { Owners } from './owners.ts'
import { textOf } from './page-text.ts'
import { parentOf } from './visibility.ts'

const FEWEST = 2
const LEVELS = 5
const HEAD = '[role=columnheader]'

/** The tables that stand with this one, in their order, and what holds them; undefined for any other table. */
export function stackAround(table: Element): { holder: Element; tables: Element[] } | undefined {
  const holder = parentOf(table)
  if (!holder || !isRow(table)) return undefined
  const tables = [...holder.children].filter((child) => child.matches('table'))
  const { left, width } = boxOf(table)
  const isAlike = (other: Element) => isRow(other) && Math.abs(boxOf(other).left - left) < 2 && Math.abs(boxOf(other).width - width) < 2
  return tables.length >= FEWEST && tables.every(isAlike) ? { holder, tables } : undefined
}

function isRow(table: Element): boolean {
  return (table as HTMLTableElement).rows?.length === 1
}

/** Of each column, the words above it from the top down, each with the element that says them; undefined where no heads stand above the stack. */
export function headsAbove(
  holder: Element,
  columns: readonly DOMRect[],
  owners: Owners,
): { element: Element; text: string }[][] | undefined {
  const around = headsOf(holder, owners)
  if (!around) return undefined
  const heads = [...around.querySelectorAll(HEAD)].map((element) => ({ element, box: boxOf(element) }))
  return columns.map((column) => {
    const middle = column.left + column.width / 2
    const head = heads.findLast(({ box }) => box.width > 0 && box.left <= middle && middle < box.right)
    return head ? levelsOf(head.element, around) : []
  })
}

/** The nearest part before the stack that holds heads and no fields. */
function headsOf(holder: Element, owners: Owners): Element | undefined {
  let at: Element | null = holder
  for (let level = 0; at && level < LEVELS; level++, at = parentOf(at))
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (owners.count(before) > 0) return undefined
      if (before.matches(HEAD) || before.querySelector(HEAD)) return before
    }
  return undefined
}

/** A head below others is drawn inside them. */
function levelsOf(head: Element, around: Element): { element: Element; text: string }[] {
  const levels = [{ element: head, text: textOf(head, (part) => part !== head && part.matches(HEAD)) }]
  const all = around.querySelectorAll(HEAD).length
  for (let at = parentOf(head); at && at !== around && at.querySelectorAll(HEAD).length < all; at = parentOf(at)) {
    const text = textOf(at, (part) => part.matches(HEAD))
    if (text !== '' && text !== levels[0]?.text) levels.unshift({ element: at, text })
  }
  return levels
}
