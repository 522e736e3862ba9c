/** Cells of a grid that does not say which of them can be changed: those of a column in which something is still to be entered. */
import { attr } from './attr.ts'
import { rawText } from './raw-text.ts'
import { sheetAround } from './typed-sheets.ts'

const OPEN = '[role=gridcell][tabindex]:not(button,[aria-readonly=true])'
const GRID = ':is([role=grid],[role=treegrid]):not([aria-readonly=true])'
const LINE = '[role=row],tr'
const LOCKED = /dimmed|read-?only|disabled|locked/i

/** Columns stay open once they were, also when nothing in them is empty any more. */
const known = new WeakMap<Element, Map<string, boolean>>()

/** For one reading of a page. */
export function makeOpenCells(): (element: Element) => boolean {
  const sheets = new Map<Element, Element | undefined>()
  const sheetOf = (cell: HTMLTableCellElement): Element | undefined => {
    const table = cell.closest('table')
    if (!table) return undefined
    if (!sheets.has(table)) sheets.set(table, sheetAround(table))
    return sheets.get(table)
  }
  return (element) => {
    if (element.matches(OPEN)) {
      const grid = element.closest(GRID)
      const column = attr(element, 'aria-colindex')
      // An arrow in it is no entry.
      if (grid && column !== null)
        return isOpen(grid, column, () => [...grid.querySelectorAll(`${OPEN}[aria-colindex="${column}"]`)].some(isEmpty))
      const rows = grid ?? element.closest('[role=rowgroup]')
      return rows !== null && isOpenColumn(rows, element)
    }
    if (
      !(element instanceof HTMLTableCellElement) ||
      element.tagName !== 'TD' ||
      element.hasAttribute('role') ||
      LOCKED.test(element.className)
    )
      return false
    const sheet = sheetOf(element)
    return sheet !== undefined && isOpenColumn(sheet, element)
  }
}

function isOpen(grid: Element, column: string, judge: () => boolean): boolean {
  const columns = known.get(grid) ?? new Map<string, boolean>()
  known.set(grid, columns)
  if (!columns.get(column)) columns.set(column, judge())
  return columns.get(column) ?? false
}

/** Cells that do not say their column: of those in the same place of their rows at least half are empty. */
function isOpenColumn(rows: Element, cell: Element): boolean {
  const place = placeIn(cell)
  return isOpen(rows, String(place), () => {
    const cells = [...rows.querySelectorAll(LINE)].flatMap((line) => cellsOf(line)[place] ?? [])
    const free = cells.filter((one) => !LOCKED.test(one.className))
    return free.length > 1 && free.filter(isEmpty).length * 2 >= free.length
  })
}

function placeIn(cell: Element): number {
  const line = cell.closest(LINE)
  return line ? cellsOf(line).indexOf(cell) : -1
}

function cellsOf(line: Element): Element[] {
  return [...line.querySelectorAll(':scope > td,:scope > [role=gridcell]')]
}

function isEmpty(cell: Element): boolean {
  return !/[\p{L}\p{N}]/u.test(rawText(cell))
}
