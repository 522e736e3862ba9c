/** The block of grid cells that a Range service stands for, and the checks every change of it passes. */
import { contains, overlap } from '../model/areas.ts'
import type { Area, SheetModel } from '../model/workbook.ts'
import type { ServiceEnvironment } from './environment.ts'

export type RangeTarget = { readonly env: ServiceEnvironment; readonly sheet: SheetModel; readonly area: Area }

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.'

/** Calls `visit` for each grid cell, rows and columns counted from 0, with its position inside the block. */
export function forEachPlace({ area }: RangeTarget, visit: (row: number, column: number, r: number, c: number) => void): void {
  for (let r = 0; r < area.rows; r++) for (let c = 0; c < area.columns; c++) visit(area.row + r, area.column + c, r, c)
}

/** Throws Google's message when the block touches what the person may not edit; otherwise notes that the workbook changes. */
export function beginChange({ env, sheet, area }: RangeTarget): void {
  if (!isEditable(sheet, area)) throw new Error(PROTECTED)
  env.state.workbook.revision++
}

export function isEditable(sheet: SheetModel, area: Area): boolean {
  return sheet.protections.every((protection) => {
    if (protection.canEdit || protection.warningOnly) return true
    if (protection.area) return !overlap(protection.area, area)
    return protection.open.some((open) => contains(open, area))
  })
}

/** Throws Google's message when a table of data does not have the block's shape. Answers it as plain rows. */
export function sameShape({ area }: RangeTarget, data: unknown, what = 'data'): unknown[][] {
  if (!Array.isArray(data) || !data.every(Array.isArray))
    throw new Error(`The parameters don't match the method signature for SpreadsheetApp.Range.setValues.`)
  if (data.length !== area.rows) {
    throw new Error(
      `The number of rows in the ${what} does not match the number of rows in the range. The ${what} has ${data.length} but the range has ${area.rows}.`,
    )
  }
  for (const row of data) {
    if (row.length !== area.columns) {
      throw new Error(
        `The number of columns in the ${what} does not match the number of columns in the range. The ${what} has ${row.length} but the range has ${area.columns}.`,
      )
    }
  }
  return data
}
