import type { Settings } from '../../shared/registers/settings.ts'
import { computeWorkbook, type Outcome } from '../../shared/reports/compute-workbook.ts'
import { findResultTabs, type ResultTabs } from './result-tabs.ts'
import { readSettings } from './settings-store.ts'
import { readWorkbook } from './read-workbook.ts'
import { todayInVietnam } from './today.ts'

export type Computed = {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet
  readonly results: ResultTabs
  readonly settings: Settings
  readonly outcome: Outcome
}

/** Reads the open workbook once and computes it with the settings of the document. */
export function computeOpenWorkbook(settings: Settings = readSettings(), asOf: number = todayInVietnam()): Computed {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const results = findResultTabs(spreadsheet)
  return { spreadsheet, results, settings, outcome: computeWorkbook(readWorkbook(spreadsheet, results), settings, asOf) }
}
