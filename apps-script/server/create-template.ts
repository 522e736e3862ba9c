import { TEMPLATE_TABS } from '../../shared/messages/template.ts'

/** Makes the standard tabs of a new workbook, each with headers, drop-downs, text formats for ids, a frozen header and a guide. A tab that is there already is kept as it is. */
export function createTemplateTabs(): { created: string[]; kept: string[] } {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const created: string[] = []
  const kept: string[] = []
  for (const tab of TEMPLATE_TABS) {
    if (spreadsheet.getSheetByName(tab.name)) {
      kept.push(tab.name)
      continue
    }
    const sheet = spreadsheet.insertSheet(tab.name, spreadsheet.getNumSheets())
    const width = Math.max(...tab.rows.map((row) => row.length))
    const rows = tab.rows.map((row) => [...row, ...new Array<string>(width - row.length).fill('')])
    if (sheet.getMaxColumns() < width) sheet.insertColumnsAfter(sheet.getMaxColumns(), width - sheet.getMaxColumns())
    for (const column of tab.textColumns) sheet.getRange(1, column, sheet.getMaxRows(), 1).setNumberFormat('@')
    for (const column of tab.dateColumns)
      sheet.getRange(tab.headerRow + 1, column, sheet.getMaxRows() - tab.headerRow, 1).setNumberFormat('dd/mm/yyyy')
    sheet.getRange(1, 1, rows.length, width).setValues(rows)
    sheet.getRange(tab.headerRow, 1, 1, width).setFontWeight('bold').setBackground('#e8f0fe').setWrap(true)
    sheet.setFrozenRows(tab.headerRow)
    for (const { column, values } of tab.choices) {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList([...values], true)
        .setAllowInvalid(true)
        .build()
      sheet.getRange(tab.headerRow + 1, column, sheet.getMaxRows() - tab.headerRow, 1).setDataValidation(rule)
    }
    for (const [i, pixels] of tab.widths.entries()) sheet.setColumnWidth(i + 1, pixels)
    created.push(tab.name)
  }
  // The guide comes first.
  const first = spreadsheet.getSheetByName(created[0] ?? '')
  if (first) spreadsheet.setActiveSheet(first)
  SpreadsheetApp.flush()
  return { created, kept }
}
