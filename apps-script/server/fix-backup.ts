import type { GridCell } from './grid-cells.ts'
import { neutralText } from './neutral-text.ts'
import { ServerRefusal } from './reply.ts'
import { BACKUP_TAB } from './result-tabs.ts'
import { readLong, writeLong } from './settings-store.ts'
import { insist } from './with-retry.ts'

/** One grid cell before a fix, and what the fix wrote into it. */
export type Saved = GridCell & { readonly after: GridCell['value'] }

const HEADERS = ['Trang', 'Ô', 'Trước khi sửa', 'Sau khi sửa', 'Bản lưu']
const KEY = 'ne-nep-undo'

/** Whether the last fixes can be taken back. */
export function hasUndo(): boolean {
  return readLong(KEY) === '1'
}

export function markUndo(isPossible: boolean): void {
  writeLong(KEY, isPossible ? '1' : '0')
}

/** Keeps what a fix is about to replace in a hidden tab, in one go, before anything is written. Returns what puts the backup before it back; when keeping fails, that is done and the error thrown. */
export function keepBackup(saved: readonly Saved[]): () => void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const known = spreadsheet.getSheetByName(BACKUP_TAB)
  const before = known?.getDataRange().getDisplayValues() ?? []
  const hadUndo = hasUndo()
  function putBack(): void {
    const sheet = spreadsheet.getSheetByName(BACKUP_TAB)
    if (sheet && !known) spreadsheet.deleteSheet(sheet)
    else if (sheet) writeRows(sheet, before)
    markUndo(hadUndo)
    SpreadsheetApp.flush()
  }
  try {
    const sheet = known ?? makeTab(spreadsheet)
    // The last column holds the whole entry, so that nothing is lost to how a spreadsheet reads texts; the others are for people.
    const rows = saved.map((entry) => [
      ...[entry.sheet, `${entry.column}${entry.row}`, String(entry.value), String(entry.after)].map(neutralText),
      JSON.stringify(entry),
    ])
    writeRows(sheet, [HEADERS, ...rows])
    markUndo(true)
  } catch (error) {
    insist(putBack)
    throw error
  }
  return putBack
}

/** What the last fixes replaced. `gone` when there is nothing. */
export function readBackup(): Saved[] {
  const rows = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(BACKUP_TAB)?.getDataRange().getDisplayValues().slice(1) ?? []
  const entries = rows.map((row) => row[HEADERS.length - 1] ?? '').filter((entry) => entry !== '')
  if (entries.length === 0) throw new ServerRefusal('gone')
  return entries.map((entry) => JSON.parse(entry) as Saved)
}

/** Making a tab shows it; the person stays where they were. */
function makeTab(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): GoogleAppsScript.Spreadsheet.Sheet {
  const shown = spreadsheet.getActiveSheet()
  const sheet = spreadsheet.insertSheet(BACKUP_TAB, spreadsheet.getNumSheets())
  spreadsheet.setActiveSheet(shown)
  return sheet.hideSheet()
}

function writeRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: readonly string[][]): void {
  const all = [...rows]
  while (all.length < Math.max(1, sheet.getLastRow())) all.push([])
  const missing = all.length - sheet.getMaxRows()
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing)
  sheet
    .getRange(1, 1, all.length, HEADERS.length)
    .setNumberFormat('@')
    .setValues(all.map((row) => HEADERS.map((_, i) => row[i] ?? '')))
}
