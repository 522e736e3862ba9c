/** Whether nobody has typed anything into the open workbook yet. */
export function isEmptyWorkbook(): boolean {
  return SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .every((sheet) => sheet.getLastRow() === 0)
}
