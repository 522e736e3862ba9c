/** Runs a few lines of Apps Script over a small workbook of one tab, «Trang 1». */
import { createHost, type Host, type HostOptions } from '../../../apps-script/local/host.ts'
import { createSheet, createWorkbook } from '../../../apps-script/local/model/create-workbook.ts'
import type { Scalar, WorkbookModel } from '../../../apps-script/local/model/workbook.ts'

export function smallWorkbook(values: Scalar[][] = []): WorkbookModel {
  const workbook = createWorkbook('Sổ thử')
  const sheet = createSheet(0, 'Trang 1')
  sheet.values.push(...values.map((row) => [...row]))
  workbook.sheets.push(sheet)
  return workbook
}

/** The script's `main(...args)` has the given body; `sheet` and `spreadsheet` are at hand. */
export function scriptHost(body: string, workbook = smallWorkbook(), options: HostOptions = {}): Host {
  return createHost(
    workbook,
    `function main(...args) { const spreadsheet = SpreadsheetApp.getActiveSpreadsheet(); const sheet = spreadsheet.getSheets()[0]; ${body} }`,
    options,
  )
}

export function runScript(body: string, workbook?: WorkbookModel, options?: HostOptions): unknown {
  return scriptHost(body, workbook, options).call('main')
}
