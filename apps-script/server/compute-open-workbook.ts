import type { Settings } from '../../shared/registers/settings.ts'
import { computeWorkbook, type Outcome } from '../../shared/reports/compute-workbook.ts'
import type { Grid } from '../../shared/sheet/grid.ts'
import { inputSheets, readSheets } from './read-workbook.ts'
import { findResultTabs } from './result-tabs.ts'
import { readSettings } from './settings-store.ts'
import { todayInVietnam } from './today.ts'

/** Reads the open workbook once and computes it with the settings of the document. */
export function computeOpenWorkbook(settings: Settings = readSettings(), asOf: number = todayInVietnam()): Outcome {
  return computeWorkbook(readOpenWorkbook(), settings, asOf)
}

/** The input tabs of the open workbook. */
export function readOpenWorkbook(): Grid[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const grids = new Map<number, Grid>()
  readSheets(inputSheets(spreadsheet, findResultTabs(spreadsheet)), spreadsheet.getSpreadsheetTimeZone(), grids)
  return [...grids.values()]
}
