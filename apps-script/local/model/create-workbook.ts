/** Empty workbooks and tabs, of the size that Google gives a new tab. */
import type { SheetModel, WorkbookModel } from './workbook.ts'

export const NEW_SHEET_ROWS = 1000
export const NEW_SHEET_COLUMNS = 26

export function createWorkbook(name: string): WorkbookModel {
  return {
    name,
    sheets: [],
    styles: [{}],
    styleIndex: new Map([['{}', 0]]),
    namedAreas: [],
    metadata: [],
    documentProperties: new Map(),
    nextId: 1,
    revision: 0,
    source: null,
  }
}

/** A tab that is not yet part of a workbook. */
export function createSheet(id: number, name: string, source: SheetModel['source'] = null): SheetModel {
  return {
    id,
    name,
    hidden: false,
    tabColor: null,
    values: [],
    styles: [],
    formulas: new Map(),
    notes: new Map(),
    rowCount: NEW_SHEET_ROWS,
    columnCount: NEW_SHEET_COLUMNS,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    frozenRows: 0,
    frozenColumns: 0,
    validations: [],
    protections: [],
    metadata: [],
    source,
  }
}
