/** A sheet as in a spreadsheet: a table without a single input, and beside it one box, not to be seen, that takes what is typed into whichever cell is chosen. */
import { isVisible, parentOf } from './visibility.ts'

const TYPED_IN = 'textarea[tabindex="-1"],input[type=text][tabindex="-1"]'
const LEVELS = 7

/** The table itself, where it is the sheet: copies of its first columns and of its head are drawn over it. */
export function sheetAround(table: Element): Element | undefined {
  if (table.querySelector('input,select,textarea')) return undefined
  let holder = parentOf(table)
  for (let level = 0; holder && level < LEVELS; level++, holder = parentOf(holder)) {
    const box = holder.querySelector(TYPED_IN)
    if (!box) continue
    if (box.closest('table') || isVisible(box) || !floats(box)) return undefined
    const sizes = [...holder.querySelectorAll('table')].map((one) => one.querySelectorAll('td').length)
    return table.querySelectorAll('td').length === Math.max(...sizes) ? table : undefined
  }
  return undefined
}

function floats(box: Element): boolean {
  return [box, parentOf(box)].some((one) => one !== null && /absolute|fixed/.test(getComputedStyle(one).position))
}
