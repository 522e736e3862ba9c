import type { Place } from '../contract.ts'
import { ServerRefusal } from './reply.ts'
import { neutralText } from './neutral-text.ts'
import { BACKUP_TAB } from './result-tabs.ts'
import { readLong, writeLong } from './settings-store.ts'

/** One grid cell before a fix: what it held, how it was formatted and noted, and what the fix wrote. Dates are kept as the text of their serial number. */
export type Saved = {
  readonly sheet: string
  readonly address: string
  readonly kind: 'text' | 'number' | 'boolean' | 'date'
  readonly before: string
  readonly format: string
  readonly note: string
  readonly formula: string
  readonly after: string
}

const HEADERS = ['Trang', 'Ô', 'Trước khi sửa', 'Sau khi sửa', 'Bản lưu']
const KEY = 'ne-nep-undo'

/** Whether the last fixes can be taken back. */
export function hasUndo(): boolean {
  return readLong(KEY) === '1'
}

export function markUndo(possible: boolean): void {
  writeLong(KEY, possible ? '1' : '0')
}

/** Keeps what a fix is about to replace in a hidden tab, in one go, before anything is written. */
export function saveBackup(saved: readonly Saved[]): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const known = spreadsheet.getSheetByName(BACKUP_TAB)
  const sheet = known ?? spreadsheet.insertSheet(BACKUP_TAB, spreadsheet.getNumSheets())
  sheet.hideSheet()
  sheet.getRange(1, 1, sheet.getMaxRows(), HEADERS.length).clearContent().setNumberFormat('@')
  const missing = saved.length + 1 - sheet.getMaxRows()
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing)
  // The last column holds the whole entry, so that nothing is lost to how a spreadsheet reads texts; the others are for people.
  const rows = saved.map((entry) => [entry.sheet, entry.address, entry.before, entry.after].map(neutralText).concat(JSON.stringify(entry)))
  sheet.getRange(1, 1, rows.length + 1, HEADERS.length).setValues([HEADERS, ...rows])
}

export function readBackup(): Saved[] {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(BACKUP_TAB)
  if (!sheet || sheet.getLastRow() < 2) throw new ServerRefusal('gone')
  const rows = sheet.getRange(2, HEADERS.length, sheet.getLastRow() - 1, 1).getDisplayValues()
  return rows
    .map(([entry = '']) => entry)
    .filter((entry) => entry !== '')
    .map((entry) => JSON.parse(entry) as Saved)
}

export function placeOfSaved(saved: Pick<Saved, 'sheet' | 'address'>): Place {
  const match = /^([A-Z]+)(\d+)$/.exec(saved.address)
  return { sheet: saved.sheet, row: match ? Number(match[2]) : null, column: match?.[1] ?? null }
}
