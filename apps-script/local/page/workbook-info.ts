/** The workbook without its grid cells: tabs, sizes, menus, what is selected. */
import type { Host } from '../host.ts'
import type { SheetModel } from '../model/workbook.ts'
import { dataEnd } from '../model/data-end.ts'
import type { SheetInfo, WorkbookInfo } from './wire.ts'

/** Blank rows and columns shown behind the data, so that there is room to type. */
const ROOM = { rows: 50, columns: 3 }

export function describeWorkbook({ state }: Host): WorkbookInfo {
  const { workbook } = state
  return {
    name: workbook.name,
    revision: workbook.revision,
    sheets: workbook.sheets.map(describeSheet),
    active: state.active,
    menus: state.menus,
  }
}

function describeSheet(sheet: SheetModel): SheetInfo {
  const end = dataEnd(sheet)
  const columns = Math.min(sheet.columnCount, Math.max(end.columns + ROOM.columns, 10))
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    rows: Math.min(sheet.rowCount, end.rows + ROOM.rows),
    columns,
    tabColor: sheet.tabColor,
    widths: Array.from({ length: columns }, (_, column) => sheet.columnWidths.get(column) ?? null),
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    merges: sheet.merges,
  }
}
