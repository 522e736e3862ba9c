/** Cells of a grid that does not say which of them can be changed: those of a column in which something is still to be entered. */
import { attr } from './attr.ts'
import { rawText } from './raw-text.ts'

const OPEN = '[role=gridcell][tabindex][aria-colindex]:not(button,[aria-readonly=true])'

/** Columns stay open once they were, also when nothing in them is empty any more. */
const known = new WeakMap<Element, Map<string, boolean>>()

export function isOpenCell(element: Element): boolean {
  const grid = element.matches(OPEN) && element.closest(':is([role=grid],[role=treegrid]):not([aria-readonly=true])')
  if (!grid) return false
  const column = attr(element, 'aria-colindex') ?? ''
  const columns = known.get(grid) ?? new Map<string, boolean>()
  known.set(grid, columns)
  if (!columns.get(column))
    columns.set(
      column,
      // An arrow in it is no entry.
      [...grid.querySelectorAll(`${OPEN}[aria-colindex="${column}"]`)].some((cell) => !/[\p{L}\p{N}]/u.test(rawText(cell))),
    )
  return columns.get(column) ?? false
}
