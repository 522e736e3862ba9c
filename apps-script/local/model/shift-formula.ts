/** Moves a formula to another place: its relative references move along, those with a dollar sign stay. */
import { columnLetters, columnNumber } from './a1-notation.ts'

export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    /("[^"]*"|'[^']*'!)|(?<![A-Za-z0-9_.])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![A-Za-z0-9_(.])/g,
    (all, kept?: string, fixedColumn?: string, letters = '', fixedRow?: string, row = '') => {
      if (kept) return all
      const column = fixedColumn ? letters : columnLetters(Math.max(0, columnNumber(letters) + columns))
      return `${fixedColumn}${column}${fixedRow}${fixedRow ? row : Math.max(1, Number(row) + rows)}`
    },
  )
}
