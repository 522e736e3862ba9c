/**
 * Tabs that one execution read for the next: compressed, in pieces, in the document's own cache, for six hours at most. The cache may forget at any time, then everything is read again.
 */
import type { Grid } from '../../shared/sheet/grid.ts'
import type { Lease } from './run-lease.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type KeptTab = readonly [sheetId: number, grid: Grid]

/** A value of the cache holds 100 kB. */
const PIECE = 90_000
const SIX_HOURS = 21_600
const GZIP = 'application/x-gzip'

/** Keeps further tabs of a run and says into how many pieces each went. `from`: how many tabs are kept already. */
export function keepTabs(runId: string, from: number, tabs: readonly KeptTab[]): number[] {
  return tabs.map((tab, i) => {
    const text = Utilities.base64Encode(Utilities.gzip(Utilities.newBlob(JSON.stringify(tab))).getBytes())
    const count = Math.ceil(text.length / PIECE)
    const names = pieceNames(runId, from + i, count)
    cache().putAll(Object.fromEntries(names.map((name, p) => [name, text.slice(p * PIECE, (p + 1) * PIECE)])), SIX_HOURS)
    return count
  })
}

/** The tabs kept by earlier steps, by sheet id; undefined when one was forgotten, or is no longer in the workbook as it was read. */
export function recallTabs({ runId, kept }: Lease, sheets: readonly Sheet[]): Map<number, Grid> | undefined {
  const tabs = new Map<number, Grid>()
  for (const [i, count] of kept.entries()) {
    const names = pieceNames(runId, i, count)
    const pieces = cache().getAll(names) as Record<string, string>
    if (names.some((name) => !pieces[name])) return undefined
    const blob = Utilities.newBlob(Utilities.base64Decode(names.map((name) => pieces[name]).join('')), GZIP)
    const [sheetId, grid] = JSON.parse(Utilities.ungzip(blob).getDataAsString()) as KeptTab
    const sheet = sheets.find((candidate) => candidate.getSheetId() === sheetId)
    if (!sheet || !isAsRead(sheet, grid)) return undefined
    tabs.set(sheetId, grid)
  }
  return tabs
}

/** Takes what was kept out of the cache: names of people stay there no longer than the run needs them. */
export function forgetTabs({ runId, kept }: Lease): void {
  const names = kept.flatMap((count, i) => pieceNames(runId, i, count))
  if (names.length === 0) return
  try {
    cache().removeAll(names)
  } catch {
    // The cache forgets by itself; that it could not be told to must not undo what was done.
  }
}

function isAsRead(sheet: Sheet, grid: Grid): boolean {
  const range = sheet.getDataRange()
  return sheet.getName() === grid.sheet && range.getNumRows() === grid.values.length && range.getNumColumns() === grid.values[0]?.length
}

function pieceNames(runId: string, tab: number, count: number): string[] {
  return Array.from({ length: count }, (_, piece) => `${runId}.${tab}.${piece}`)
}

function cache(): GoogleAppsScript.Cache.Cache {
  const found = CacheService.getDocumentCache()
  if (!found) throw new Error('Expected a document cache, found none')
  return found
}
