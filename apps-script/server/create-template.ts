import { TEMPLATE_TABS, type TemplateTab } from '../../shared/messages/template.ts'
import { locked } from './document-lock.ts'
import { insist } from './with-retry.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/**
 * Makes the standard tabs of a new workbook, each with headers, drop-downs, text formats for ids, a frozen header and a guide. A tab that is there already is kept as it is. When anything fails, the new
 * tabs are taken away again, so that the next click makes them whole.
 */
export function createTemplateTabs(): { created: string[]; kept: string[] } {
  return locked(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
    const before = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName()))
    const tabs = TEMPLATE_TABS.filter(({ name }) => !before.has(name))
    try {
      for (const tab of tabs) createTab(spreadsheet, tab)
      // The guide comes first.
      const first = spreadsheet.getSheetByName(tabs[0]?.name ?? '')
      if (first) spreadsheet.setActiveSheet(first)
      SpreadsheetApp.flush()
    } catch (error) {
      insist(() => {
        for (const { name } of tabs) {
          const sheet = spreadsheet.getSheetByName(name)
          if (sheet) spreadsheet.deleteSheet(sheet)
        }
      })
      throw error
    }
    return { created: tabs.map(({ name }) => name), kept: TEMPLATE_TABS.map(({ name }) => name).filter((name) => before.has(name)) }
  })
}

function createTab(spreadsheet: Spreadsheet, { name, rows, headerRow, textColumns, dateColumns, choices, widths }: TemplateTab): void {
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets())
  const width = Math.max(...rows.map((row) => row.length))
  const missing = width - sheet.getMaxColumns()
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing)
  const below = (column: number) => sheet.getRange(headerRow + 1, column, sheet.getMaxRows() - headerRow, 1)
  for (const column of textColumns) sheet.getRange(1, column, sheet.getMaxRows(), 1).setNumberFormat('@')
  for (const column of dateColumns) below(column).setNumberFormat('dd/mm/yyyy')
  sheet.getRange(1, 1, rows.length, width).setValues(rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? '')))
  sheet.getRange(headerRow, 1, 1, width).setFontWeight('bold').setBackground('#e8f0fe').setWrap(true)
  sheet.setFrozenRows(headerRow)
  for (const { column, values } of choices) {
    const builder = SpreadsheetApp.newDataValidation().requireValueInList([...values], true)
    below(column).setDataValidation(builder.setAllowInvalid(true).build())
  }
  for (const [i, pixels] of widths.entries()) sheet.setColumnWidth(i + 1, pixels)
}
