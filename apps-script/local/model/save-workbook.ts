/**
 * A workbook model becomes an .xlsx file again. Looks, notes, merges, sizes, validations and formulas are the model's;
 * what the model does not know (page set-up, pictures, conditional formats) is taken from the file it came from.
 */
import type { Cell, ColumnDef, RowDef, WriteSheet } from 'hucre'
import { writeXlsx } from 'hucre/xlsx'
import { PROPERTY_PREFIX } from './load-workbook.ts'
import { saveProtection } from './sheet-protection.ts'
import { saveValidations } from './validation-file.ts'
import { gridKeyPlace, type SheetModel, type WorkbookModel } from './workbook.ts'

export async function saveWorkbook(workbook: WorkbookModel): Promise<Uint8Array> {
  const { source } = workbook
  const properties = [...workbook.documentProperties].map(([key, value]) => [`${PROPERTY_PREFIX}${key}`, value])
  const custom = Object.fromEntries([
    ...Object.entries(source?.properties?.custom ?? {}).filter(([key]) => !key.startsWith(PROPERTY_PREFIX)),
    ...properties,
  ])
  return writeXlsx({
    sheets: workbook.sheets.map((sheet) => saveSheet(workbook, sheet)),
    properties: { ...source?.properties, custom },
    ...(source?.namedRanges && { namedRanges: source.namedRanges }),
    ...(source?.defaultFont && { defaultFont: source.defaultFont }),
  })
}

function saveSheet(workbook: WorkbookModel, sheet: SheetModel): WriteSheet {
  const { source } = sheet
  const protection = saveProtection(sheet)
  return {
    ...(source?.conditionalRules && { conditionalRules: source.conditionalRules }),
    ...(source?.pageSetup && { pageSetup: source.pageSetup }),
    ...(source?.headerFooter && { headerFooter: source.headerFooter }),
    ...(source?.images && { images: source.images }),
    ...(source?.autoFilter && { autoFilter: source.autoFilter }),
    name: sheet.name,
    rows: saveValues(sheet),
    cells: saveGridCells(workbook, sheet),
    columns: saveColumns(sheet),
    rowDefs: saveRows(sheet),
    merges: sheet.merges.map((m) => ({
      startRow: m.row,
      startCol: m.column,
      endRow: m.row + m.rows - 1,
      endCol: m.column + m.columns - 1,
    })),
    dataValidations: saveValidations(sheet.validations),
    freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    view: { ...source?.view, ...(sheet.tabColor && { tabColor: { rgb: sheet.tabColor.slice(1).toUpperCase() } }) },
    hidden: sheet.hidden,
    ...(protection && { protection }),
  }
}

/** A hidden or tall row below the data is written only when the rows reach down to it. */
function saveValues(sheet: SheetModel): (string | number | boolean | null)[][] {
  const last = [...sheet.hiddenRows, ...sheet.rowHeights.keys()].reduce((most, row) => Math.max(most, row), sheet.values.length - 1)
  return Array.from({ length: last + 1 }, (_, row) => (sheet.values[row] ?? []).map((value) => (value === '' ? null : value)))
}

function saveGridCells(workbook: WorkbookModel, sheet: SheetModel): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>()
  sheet.styles.forEach((line, row) => {
    line.forEach((index, column) => {
      const style = index > 0 ? workbook.styles[index] : undefined
      if (style) cells.set(`${row},${column}`, { style })
    })
  })
  for (const [key, formula] of sheet.formulas) {
    const { row, column } = gridKeyPlace(key)
    const result = sheet.values[row]?.[column] ?? ''
    const place = `${row},${column}`
    cells.set(place, { ...cells.get(place), formula: formula.slice(1), ...(result !== '' && { formulaResult: result }) })
  }
  for (const [key, text] of sheet.notes) {
    const { row, column } = gridKeyPlace(key)
    const place = `${row},${column}`
    cells.set(place, { ...cells.get(place), comment: { text } })
  }
  return cells
}

function saveColumns(sheet: SheetModel): ColumnDef[] {
  const last = Math.max(-1, ...sheet.columnWidths.keys(), ...sheet.hiddenColumns)
  return Array.from({ length: last + 1 }, (_, column) => {
    const pixels = sheet.columnWidths.get(column)
    return { ...(pixels !== undefined && { width: (pixels - 5) / 7 }), ...(sheet.hiddenColumns.has(column) && { hidden: true }) }
  })
}

function saveRows(sheet: SheetModel): Map<number, RowDef> {
  const rows = new Map<number, RowDef>()
  for (const [row, pixels] of sheet.rowHeights) rows.set(row, { height: (pixels * 72) / 96 })
  for (const row of sheet.hiddenRows) rows.set(row, { ...rows.get(row), hidden: true })
  return rows
}
