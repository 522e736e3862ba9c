/** «B12» and «B2:D9» to and from areas. Columns are counted as people see them: A … Z, AA … */
import type { Area } from './workbook.ts'

/** `column` counts from 0. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

export function columnNumber(letters: string): number {
  let number = 0
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64
  return number - 1
}

export function formatA1(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row + 1}`
  if (area.rows === 1 && area.columns === 1) return first
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`
}

/** «A1», «A1:C9», «A:C», «2:5»; open ends reach the sheet's edge. Undefined when the text is no such notation. */
export function parseA1(text: string, size: { rowCount: number; columnCount: number }): Area | undefined {
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i.exec(text.trim())
  if (!match || text.trim() === '') return undefined
  const [, fromLetters, fromRow, toLetters, toRow] = match
  const isBlock = text.includes(':')
  if (!isBlock && (!fromLetters || !fromRow)) return undefined
  const column = fromLetters ? columnNumber(fromLetters) : 0
  const row = fromRow ? Number(fromRow) - 1 : 0
  const lastColumn = toLetters ? columnNumber(toLetters) : isBlock ? size.columnCount - 1 : column
  const lastRow = toRow ? Number(toRow) - 1 : isBlock ? size.rowCount - 1 : row
  if (row < 0 || lastRow < 0) return undefined
  return {
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
  }
}
