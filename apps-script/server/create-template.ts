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

function createTab(spreadsheet: Spreadsheet, { name, columns, guide = [] }: TemplateTab): void {
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets())
  const width = columns.length
  const missing = width - sheet.getMaxColumns()
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing)
  for (const [i, [, pixels, holds]] of columns.entries()) {
    sheet.setColumnWidth(i + 1, pixels)
    if (!holds) continue
    const column = sheet.getRange(2, i + 1, sheet.getMaxRows() - 1, 1)
    column.setNumberFormat(holds === 'date' ? 'dd/mm/yyyy' : '@')
    if (typeof holds === 'string') continue
    const builder = SpreadsheetApp.newDataValidation().requireValueInList([...holds], true)
    column.setDataValidation(builder.setAllowInvalid(true).build())
  }
  // «T1» and «6.» would become something else.
  sheet.getRange(1, 1, 1, width).setNumberFormat('@')
  sheet.getRange(1, 1, guide.length + 1, width).setValues([columns.map(([header]) => header), ...guide.map((line) => [line])])
  sheet.getRange(1, 1, 1, width).setFontWeight('bold').setBackground('#e8f0fe').setWrap(true)
  sheet.setFrozenRows(1)
}
