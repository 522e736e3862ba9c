/** Sheet: sizes, hidden and frozen rows and columns. */
import type { SheetModel } from '../model/workbook.ts'
import type { ServiceEnvironment } from './environment.ts'

const USUAL_WIDTH = 100
const USUAL_HEIGHT = 21

export function sheetShape(env: ServiceEnvironment, sheet: SheetModel) {
  const changes = <A extends unknown[]>(effect: (...args: A) => void) =>
    function (this: unknown, ...args: A) {
      effect(...args)
      env.state.workbook.revision++
      return this
    }
  const each = (first: number, count: number, visit: (index: number) => void) => {
    for (let i = 0; i < count; i++) visit(first - 1 + i)
  }
  return {
    getFrozenRows: () => sheet.frozenRows,
    getFrozenColumns: () => sheet.frozenColumns,
    setFrozenRows: changes((rows: number) => {
      if (rows >= sheet.rowCount) throw new Error("You can't freeze all visible rows on the sheet.")
      sheet.frozenRows = rows
    }),
    setFrozenColumns: changes((columns: number) => {
      sheet.frozenColumns = columns
    }),
    getColumnWidth: (column: number) => sheet.columnWidths.get(column - 1) ?? USUAL_WIDTH,
    getRowHeight: (row: number) => sheet.rowHeights.get(row - 1) ?? USUAL_HEIGHT,
    setColumnWidth: changes((column: number, pixels: number) => sheet.columnWidths.set(column - 1, pixels)),
    setColumnWidths: changes((column: number, count: number, pixels: number) =>
      each(column, count, (index) => sheet.columnWidths.set(index, pixels)),
    ),
    setRowHeight: changes((row: number, pixels: number) => sheet.rowHeights.set(row - 1, pixels)),
    setRowHeights: changes((row: number, count: number, pixels: number) =>
      each(row, count, (index) => sheet.rowHeights.set(index, pixels)),
    ),
    autoResizeColumn: changes((column: number) => sheet.columnWidths.set(column - 1, widthOf(sheet, column - 1))),
    autoResizeColumns: changes((column: number, count: number) =>
      each(column, count, (index) => sheet.columnWidths.set(index, widthOf(sheet, index))),
    ),
    isRowHiddenByUser: (row: number) => sheet.hiddenRows.has(row - 1),
    isRowHiddenByFilter: () => false,
    isColumnHiddenByUser: (column: number) => sheet.hiddenColumns.has(column - 1),
    hideRows: changes((row: number, count: number = 1) => each(row, count, (index) => sheet.hiddenRows.add(index))),
    showRows: changes((row: number, count: number = 1) => each(row, count, (index) => sheet.hiddenRows.delete(index))),
    hideColumns: changes((column: number, count: number = 1) => each(column, count, (index) => sheet.hiddenColumns.add(index))),
    showColumns: changes((column: number, count: number = 1) => each(column, count, (index) => sheet.hiddenColumns.delete(index))),
    getFilter: () => null,
    getCharts: () => [],
    getConditionalFormatRules: () => [],
  }
}

/** About seven pixels for a letter; looked at the first thousand rows, like Google's own estimate no exact science. */
function widthOf(sheet: SheetModel, column: number): number {
  const longest = sheet.values.slice(0, 1000).reduce((most, row) => Math.max(most, String(row[column] ?? '').length), 2)
  return Math.min(600, longest * 7 + 14)
}
