/** The table above a table: grids whose body scrolls draw the headers of its columns in a table of their own. */
import { boxOf } from './box-of.ts'
import type { Owners } from './owners.ts'
import { parentOf } from './visibility.ts'

/** Pixels by which the two may stand apart: a scroll bar at the side, a line between them. */
const OFF = 24
const LEVELS = 6

/** Without fields, right above and as wide; undefined where there is none. */
export function headTableOf(body: Element, owners: Owners): Element | undefined {
  let at: Element = body
  for (let level = 0; level < LEVELS; level++) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (owners.count(before) > 0) return undefined
      const table = before.matches('table') ? before : before.querySelector('table')
      if (table) return fitsOver(boxOf(table), boxOf(body)) ? table : undefined
      if ((before.textContent ?? '').trim() !== '') return undefined
    }
    const around = parentOf(at)
    if (!around || owners.count(around) > owners.count(body)) return undefined
    at = around
  }
  return undefined
}

function fitsOver(head: DOMRect, body: DOMRect): boolean {
  return (
    head.width > 0 &&
    Math.abs(head.left - body.left) < OFF &&
    Math.abs(head.width - body.width) < OFF &&
    Math.abs(head.bottom - body.top) < OFF
  )
}

/** Of the things side by side in one line, the one that lies over the middle of a column. */
export function overMiddle<T extends { element: Element }>(things: readonly (T | undefined)[], column: DOMRect): T | undefined {
  const middle = column.left + column.width / 2
  return things.find((thing) => {
    const box = thing && boxOf(thing.element)
    return box && box.left <= middle && middle < box.right
  })
}
