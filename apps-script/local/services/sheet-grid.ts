/** Sheet: adding and removing rows and columns. What lies behind moves along: values, looks, notes, merges, validations. */
import type { Area, SheetModel } from '../model/workbook.ts'
import { gridKey, gridKeyPlace } from '../model/workbook.ts'
import type { ServiceEnvironment } from './environment.ts'
import { beginChange } from './range-target.ts'

const MOST_GRID_CELLS = 10_000_000

export function sheetGrid(env: ServiceEnvironment, sheet: SheetModel) {
  function insertRows(at: number, count: number): void {
    checkSize(env, count * sheet.columnCount)
    change(at, 0, () => {
      splice(sheet.values, at, count)
      splice(sheet.styles, at, count)
      sheet.rowCount += count
      moveRows(sheet, at, count)
    })
  }
  function deleteRows(at: number, count: number): void {
    if (count >= sheet.rowCount) throw new Error("You can't delete all the rows on the sheet.")
    if (at + count > sheet.rowCount) throw new Error('Those rows are out of bounds.')
    change(at, count, () => {
      sheet.values.splice(at, count)
      sheet.styles.splice(at, count)
      sheet.rowCount -= count
      moveRows(sheet, at, -count)
    })
  }
  function insertColumns(at: number, count: number): void {
    checkSize(env, count * sheet.rowCount)
    change(0, 0, () => {
      if (at < sheet.columnCount && sheet.values.some((row) => row.length > at))
        throw new Error('Sheet.insertColumns inside data is not implemented in the local host.')
      sheet.columnCount += count
    })
  }
  function change(row: number, rows: number, effect: () => void): void {
    beginChange({ env, sheet, area: { row, column: 0, rows: Math.max(1, rows), columns: sheet.columnCount } })
    effect()
  }
  return {
    insertRowsAfter(this: unknown, row: number, count: number) {
      insertRows(row, count)
      return this
    },
    insertRowsBefore(this: unknown, row: number, count: number) {
      insertRows(row - 1, count)
      return this
    },
    insertRowAfter(this: unknown, row: number) {
      insertRows(row, 1)
      return this
    },
    insertRowBefore(this: unknown, row: number) {
      insertRows(row - 1, 1)
      return this
    },
    insertRows: (index: number, count = 1) => insertRows(index - 1, count),
    deleteRow(this: unknown, row: number) {
      deleteRows(row - 1, 1)
      return this
    },
    deleteRows: (row: number, count: number) => deleteRows(row - 1, count),
    insertColumnsAfter(this: unknown, column: number, count: number) {
      insertColumns(column, count)
      return this
    },
    insertColumnAfter(this: unknown, column: number) {
      insertColumns(column, 1)
      return this
    },
    deleteColumns(column: number, count: number) {
      if (sheet.values.some((row) => row.length >= column))
        throw new Error('Sheet.deleteColumns inside data is not implemented in the local host.')
      sheet.columnCount = Math.max(1, sheet.columnCount - count)
      env.state.workbook.revision++
    },
  }
}

/** Throws Google's message when the workbook would grow past its ten million grid cells. */
export function checkSize(env: ServiceEnvironment, added: number): void {
  const total = env.state.workbook.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, added)
  if (total > MOST_GRID_CELLS)
    throw new Error(`This action would increase the number of cells in the workbook above the limit of ${MOST_GRID_CELLS} cells.`)
}

function splice<T>(lines: T[][], at: number, count: number): void {
  if (at < lines.length) lines.splice(at, 0, ...Array.from({ length: count }, (): T[] => []))
}

function moveRows(sheet: SheetModel, at: number, by: number): void {
  const moved = (row: number) => (row < at ? row : row < at - by ? -1 : row + by)
  for (const map of [sheet.formulas, sheet.notes]) {
    const entries = [...map]
    map.clear()
    for (const [key, value] of entries) {
      const { row, column } = gridKeyPlace(key)
      if (moved(row) >= 0) map.set(gridKey(moved(row), column), value)
    }
  }
  const area = (block: Area): Area[] => {
    const end = block.row + block.rows
    if (block.row >= at) return moved(block.row) >= 0 ? [{ ...block, row: moved(block.row) }] : []
    return [end > at ? { ...block, rows: Math.max(at - block.row, block.rows + by) } : block]
  }
  sheet.merges = sheet.merges.flatMap(area)
  sheet.validations = sheet.validations.flatMap((validation) => area(validation.area).map((part) => ({ ...validation, area: part })))
  const hidden = [...sheet.hiddenRows]
  sheet.hiddenRows.clear()
  for (const row of hidden) if (moved(row) >= 0) sheet.hiddenRows.add(moved(row))
}
