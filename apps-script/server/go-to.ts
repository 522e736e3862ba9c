import type { Place } from '../contract.ts'
import { ServerRefusal } from './reply.ts'

/** Shows a grid cell, a row or a tab. A hidden tab is shown first: the person asked to see it. */
export function goToPlace({ sheet: name, row, column }: Place): null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const sheet = spreadsheet.getSheetByName(name)
  if (!sheet) throw new ServerRefusal('gone', name)
  if (sheet.isSheetHidden()) sheet.showSheet()
  if (row === null || row > sheet.getMaxRows()) {
    spreadsheet.setActiveSheet(sheet)
    return null
  }
  const range = column === null ? sheet.getRange(row, 1, 1, Math.max(1, sheet.getLastColumn())) : sheet.getRange(`${column}${row}`)
  spreadsheet.setActiveSheet(sheet)
  spreadsheet.setActiveRange(range)
  return null
}
