/** Sheet: blocks of the tab, and how far its data reaches. */
import { parseA1 } from '../model/a1-notation.ts'
import { dataEnd } from '../model/data-end.ts'
import type { Area, SheetModel } from '../model/workbook.ts'
import type { ServiceEnvironment } from './environment.ts'
import { rangeListService } from './range-list.ts'
import { readValues } from './read-values.ts'
import { writeValue } from './write-value.ts'

export function sheetRanges(env: ServiceEnvironment, sheet: SheetModel) {
  const rangeOf = (area: Area) => env.make.range(sheet, area)
  const rangeFromText = (text: string) => {
    const area = parseA1(text.replace(/^.*!/, ''), sheet)
    if (!area) throw new Error('Range not found')
    return rangeOf(area)
  }
  function getRange(first: unknown, column?: unknown, rows: unknown = 1, columns: unknown = 1): object {
    if (typeof first === 'string') return rangeFromText(first)
    const [row, col, height, width] = [first, column, rows, columns].map(Number) as [number, number, number, number]
    if (![row, col, height, width].every(Number.isFinite)) {
      throw new Error("The parameters don't match the method signature for SpreadsheetApp.Sheet.getRange.")
    }
    return rangeOf({ row: Math.trunc(row) - 1, column: Math.trunc(col) - 1, rows: Math.trunc(height), columns: Math.trunc(width) })
  }
  function show(this: unknown, range: { target: { area: Area } } | undefined) {
    const area = range?.target.area ?? { row: 0, column: 0, rows: 1, columns: 1 }
    env.state.active = { sheetId: sheet.id, area }
    env.state.events.push({ kind: 'active', sheetId: sheet.id, area })
    return range ? rangeOf(area) : this
  }
  return {
    getRange,
    getRangeList: (texts: string[]) => rangeListService(env, texts.map(rangeFromText)),
    getDataRange: () => {
      const end = dataEnd(sheet)
      return rangeOf({ row: 0, column: 0, rows: Math.max(1, end.rows), columns: Math.max(1, end.columns) })
    },
    getLastRow: () => dataEnd(sheet).rows,
    getLastColumn: () => dataEnd(sheet).columns,
    getMaxRows: () => sheet.rowCount,
    getMaxColumns: () => sheet.columnCount,
    getSheetValues: (row: number, column: number, rows: number, columns: number) =>
      readValues({ env, sheet, area: { row: row - 1, column: column - 1, rows, columns } }),
    appendRow(this: unknown, values: unknown[]) {
      const row = dataEnd(sheet).rows
      sheet.rowCount = Math.max(sheet.rowCount, row + 1)
      for (const [column, value] of values.entries()) writeValue({ env, sheet }, row, column, value)
      env.state.workbook.revision++
      return this
    },
    activate: show,
    setActiveRange: show,
    setActiveSelection: show,
    setCurrentCell: show,
    getActiveRange: () => (env.state.active.sheetId === sheet.id ? rangeOf(env.state.active.area) : null),
    getActiveCell: () => rangeOf({ ...env.state.active.area, rows: 1, columns: 1 }),
    getCurrentCell: () => rangeOf({ ...env.state.active.area, rows: 1, columns: 1 }),
  }
}
