/** A place in the workbook in words. */
import { SIDEBAR } from '../../shared/messages/sidebar.ts'
import type { Place } from '../contract.ts'

export function placeLabel({ sheet, row, column }: Place): string {
  if (row === null) return SIDEBAR.placeSheet(sheet)
  return column === null ? SIDEBAR.placeRow(sheet, row) : SIDEBAR.placeGridCell(sheet, `${column}${row}`)
}
