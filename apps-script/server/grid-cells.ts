/**
 * Single grid cells of several tabs, read and written with few calls: a tab is read at once, cells below each other are written at once. Days are numbers, counted as a spreadsheet counts them, so that no time zone moves them.
 */
import { columnNumber } from '../../shared/sheet/table.ts'
import type { Place } from '../contract.ts'
import { compareTexts } from './finding-rows.ts'

/** What a grid cell holds and how it is formatted. Rows count from 1, columns are letters. */
export type GridCell = {
  readonly sheet: string
  readonly row: number
  readonly column: string
  readonly value: string | number | boolean
  readonly format: string
}

/** A grid cell as it stands; undefined when it is no longer there. */
export type Found = { readonly gridCell: GridCell; readonly isFormula: boolean; readonly canEdit: boolean } | undefined

/** What Google says of a grid cell that takes any format by itself, and what has to be set for that. */
const AUTOMATIC = '0.###############'
const ANY_FORMAT = 'General'

/** Reads the grid cells of places; each place comes back with what stands there. */
export function readGridCells<T extends Place>(places: readonly T[]): { place: T; found: Found }[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const zone = spreadsheet.getSpreadsheetTimeZone()
  return [...new Set(places.map(({ sheet }) => sheet))].flatMap((name) => {
    const mine = places.filter(({ sheet }) => sheet === name)
    const sheet = spreadsheet.getSheetByName(name)
    const range = sheet && rangeAround(sheet, mine)
    if (!sheet || !range) return mine.map((place) => ({ place, found: undefined }))
    const [top, left] = [range.getRow(), range.getColumn()]
    const values = range.getValues() as unknown[][]
    const formats = range.getNumberFormats()
    const formulas = range.getFormulas()
    const isOpen = range.canEdit()
    return mine.map((place) => {
      const [row, column] = [place.row ?? 0, place.column ?? '']
      const [r, c] = [row - top, columnNumber(column) - left]
      const value = values[r]?.[c]
      if (value === undefined) return { place, found: undefined }
      const format = formats[r]?.[c] ?? AUTOMATIC
      const gridCell: GridCell = {
        sheet: name,
        row,
        column,
        value: typeof value === 'object' ? momentOf(value as Date, zone) : (value as GridCell['value']),
        format: format === AUTOMATIC ? ANY_FORMAT : format,
      }
      return { place, found: { gridCell, isFormula: formulas[r]?.[c] !== '', canEdit: isOpen || sheet.getRange(row, c + left).canEdit() } }
    })
  })
}

/** The smallest block that holds the places which the tab still has; undefined when it has none of them. */
function rangeAround(sheet: GoogleAppsScript.Spreadsheet.Sheet, places: readonly Place[]): GoogleAppsScript.Spreadsheet.Range | undefined {
  const rows = places.map(({ row }) => row ?? 0)
  const columns = places.map(({ column }) => columnNumber(column ?? ''))
  const [top, left] = [rows.reduce((a, b) => Math.min(a, b)), columns.reduce((a, b) => Math.min(a, b))]
  const bottom = Math.min(
    rows.reduce((a, b) => Math.max(a, b)),
    sheet.getMaxRows(),
  )
  const right = Math.min(
    columns.reduce((a, b) => Math.max(a, b)),
    sheet.getMaxColumns(),
  )
  return top > bottom || left > right ? undefined : sheet.getRange(top, left, bottom - top + 1, right - left + 1)
}

/** Writes values and formats exactly: a text stays the text it is, whatever its format would make of it. Doing it twice does no harm. */
export function writeGridCells(gridCells: readonly GridCell[]): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const sorted = [...gridCells].sort((a, b) => compareTexts(a.sheet, b.sheet) || compareTexts(a.column, b.column) || a.row - b.row)
  for (let from = 0; from < sorted.length; ) {
    const first = sorted[from] as GridCell
    let to = from + 1
    while (isBelow(sorted[to], first, to - from)) to++
    const run = sorted.slice(from, to)
    const range = spreadsheet.getSheetByName(first.sheet)?.getRange(first.row, columnNumber(first.column), run.length, 1)
    range?.setNumberFormats(run.map(({ value, format }) => [typeof value === 'string' ? '@' : format === '@' ? '0' : format]))
    range?.setValues(run.map(({ value }) => [value]))
    range?.setNumberFormats(run.map(({ format }) => [format]))
    from = to
  }
  SpreadsheetApp.flush()
}

function isBelow(gridCell: GridCell | undefined, first: GridCell, rows: number): boolean {
  return gridCell?.sheet === first.sheet && gridCell.column === first.column && gridCell.row === first.row + rows
}

/** The number of a day in a spreadsheet: 1 is 31/12/1899. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569
}

function momentOf(date: Date, zone: string): number {
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = Utilities.formatDate(date, zone, 'yyyy-MM-dd-HH-mm-ss')
    .split('-')
    .map(Number)
  return dayNumber(year, month, day) + (hours * 3600 + minutes * 60 + seconds) / 86_400
}
