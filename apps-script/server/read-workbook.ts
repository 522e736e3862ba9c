import type { Grid, GridValue, Merge } from '../../shared/sheet/grid.ts'
import type { ResultTabs } from './result-tabs.ts'
import { withRetry } from './with-retry.ts'

const SCRIPT_ZONE = 'Asia/Ho_Chi_Minh'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Every tab but our own, in the order of the workbook. */
export function inputSheets(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, results: ResultTabs): Sheet[] {
  return spreadsheet.getSheets().filter((sheet) => !results.names.has(sheet.getName()))
}

/**
 * Reads tabs into `grids`, by sheet id, but for those that are there already. `goOn` is asked after each tab; false leaves the others unread.
 */
export function readSheets(
  sheets: readonly Sheet[],
  spreadsheetZone: string,
  grids: Map<number, Grid>,
  goOn: (done: number, total: number) => boolean = () => true,
): void {
  const toCivil = civilDateReader(spreadsheetZone)
  for (const sheet of sheets) {
    if (grids.has(sheet.getSheetId())) continue
    grids.set(sheet.getSheetId(), readTab(sheet, toCivil))
    if (!goOn(grids.size, sheets.length)) return
  }
}

/** Values in one call; what is shown only where it can differ, merges only where a blank may be part of a merged mark, notes only where a sign is open to which one may say what it means. */
function readTab(sheet: Sheet, toCivil: (date: Date) => GridValue): Grid {
  const range = sheet.getDataRange()
  const raw = withRetry(() => range.getValues()) as unknown[][]
  const needs = { display: false, merges: false, notes: false }
  for (const row of raw) {
    for (let c = 0; c < row.length; c++) {
      const value = row[c]
      if (typeof value === 'string') {
        if (value === '' && c > 0 && !needs.merges && isMark(row[c - 1])) needs.merges = true
        needs.notes ||= c > 1 && value.length === 1 && OPEN_SIGNS.includes(value)
        continue
      }
      if (typeof value === 'object' && value !== null) {
        row[c] = toCivil(value as Date)
        if (typeof row[c] !== 'object') needs.display = true
      } else if (typeof value === 'number' && (value > 9_999_999 || !Number.isInteger(value))) needs.display = true
    }
  }
  return {
    sheet: sheet.getName(),
    hidden: sheet.isSheetHidden(),
    values: raw as GridValue[][],
    display: needs.display ? withRetry(() => range.getDisplayValues()) : undefined,
    merges: needs.merges ? readMerges(range) : undefined,
    notes: needs.notes ? withRetry(() => range.getNotes()) : undefined,
  }
}

/** Signs that mean different things in different offices. */
const OPEN_SIGNS = 'vVpP0oO-–'

/** A short text or a number used as a sign before a blank: the blank may belong to a mark merged over two months. */
function isMark(value: unknown): boolean {
  return typeof value === 'string' ? value !== '' && value.length <= 3 : value === 0 || value === 1 || value === 2
}

function readMerges(range: GoogleAppsScript.Spreadsheet.Range): Merge[] {
  return withRetry(() => range.getMergedRanges()).map((merged) => ({
    row: merged.getRow(),
    column: merged.getColumn(),
    rows: merged.getNumRows(),
    columns: merged.getNumColumns(),
  }))
}

/**
 * A Date of a sheet is midnight in the spreadsheet's zone. Where that is the script's own zone its parts are the civil day, also in the years when Vietnam was at UTC+8 (P17); elsewhere the parts
 * are asked for in that zone. Before 1900 it is a time of day, given as text.
 */
function civilDateReader(zone: string): (date: Date) => GridValue {
  if (zone === SCRIPT_ZONE)
    return (date) =>
      date.getFullYear() < 1900
        ? clock(date.getHours(), date.getMinutes())
        : { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() }
  const known = new Map<number, GridValue>()
  return (date) => {
    const time = date.getTime()
    let value = known.get(time)
    if (value === undefined) {
      const [year = 0, month = 0, day = 0, hours = 0, minutes = 0] = Utilities.formatDate(date, zone, 'yyyy-MM-dd-HH-mm')
        .split('-')
        .map(Number)
      value = year < 1900 ? clock(hours, minutes) : { year, month, day }
      known.set(time, value)
    }
    return value
  }
}

function clock(hours: number, minutes: number): string {
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}
