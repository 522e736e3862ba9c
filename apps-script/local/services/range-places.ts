/** Range: where it lies, ranges relative to it, and showing it to the person. */
import { formatA1 } from '../model/a1-notation.ts'
import type { Area } from '../model/workbook.ts'
import { protectArea } from './protection.ts'
import { isEditable, type RangeTarget } from './range-target.ts'

export function rangePlaces(target: RangeTarget, rangeOf: (area: Area) => unknown, sheetService: () => unknown) {
  const { env, sheet, area } = target
  function activate(this: unknown) {
    env.state.active = { sheetId: sheet.id, area }
    env.state.events.push({ kind: 'active', sheetId: sheet.id, area })
    return this
  }
  return {
    getRow: () => area.row + 1,
    getColumn: () => area.column + 1,
    getRowIndex: () => area.row + 1,
    getColumnIndex: () => area.column + 1,
    getNumRows: () => area.rows,
    getNumColumns: () => area.columns,
    getHeight: () => area.rows,
    getWidth: () => area.columns,
    getLastRow: () => area.row + area.rows,
    getLastColumn: () => area.column + area.columns,
    getA1Notation: () => formatA1(area),
    getGridId: () => sheet.id,
    getSheet: sheetService,
    getCell(row: number, column: number) {
      if (row < 1 || column < 1 || row > area.rows || column > area.columns) throw new Error('Cell reference out of range')
      return rangeOf({ row: area.row + row - 1, column: area.column + column - 1, rows: 1, columns: 1 })
    },
    offset: (rows: number, columns: number, height = area.rows, width = area.columns) =>
      rangeOf({ row: area.row + rows, column: area.column + columns, rows: height, columns: width }),
    activate,
    activateAsCurrentCell: activate,
    canEdit: () => isEditable(sheet, area),
    protect: () => protectArea(env, sheet, area),
  }
}
