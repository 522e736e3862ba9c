/**
 * Puts one value into a grid cell as `setValue` does: text is read as if it were typed, a Date becomes a day in the zone of
 * the spreadsheet, null and undefined make the grid cell blank.
 */
import { numberFormat } from '../model/number-format.ts'
import { internStyle, setStyleNumber, styleAt } from '../model/styles.ts'
import { readTypedText } from '../model/typed-text.ts'
import { gridKey, type Scalar } from '../model/workbook.ts'
import type { RangeTarget } from './range-target.ts'

const LONGEST_TEXT = 50_000

export function writeValue(target: Pick<RangeTarget, 'env' | 'sheet'>, row: number, column: number, value: unknown): void {
  const { env, sheet } = target
  const written = readWritten(target, row, column, value)
  const key = gridKey(row, column)
  if (written.formula === null) sheet.formulas.delete(key)
  else sheet.formulas.set(key, written.formula)
  putScalar(target, row, column, written.value)
  if (written.format === null) return
  const style = styleAt(env.state.workbook, sheet, row, column)
  if (style.numFmt === undefined || /^General$/i.test(style.numFmt)) {
    setStyleNumber(sheet, row, column, internStyle(env.state.workbook, { ...style, numFmt: written.format }))
  }
}

/** Puts a value that needs no reading. */
export function putScalar({ sheet }: Pick<RangeTarget, 'sheet'>, row: number, column: number, value: Scalar): void {
  while (sheet.values.length <= row) sheet.values.push([])
  const line = sheet.values[row] ?? []
  while (line.length < column) line.push('')
  line[column] = value
}

function readWritten({ env, sheet }: Pick<RangeTarget, 'env' | 'sheet'>, row: number, column: number, value: unknown) {
  if (value === null || value === undefined || value === '') return { value: '', formula: null, format: null }
  if (typeof value === 'boolean') return { value, formula: null, format: null }
  if (typeof value === 'number') return { value: Number.isFinite(value) ? value : '#NUM!', formula: null, format: null }
  if (env.realm.isDate(value)) return readDate(env.state.spreadsheetZone.serialAt(value.getTime()))
  const text = String(value)
  if (text.length > LONGEST_TEXT) throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.')
  const year = new Date(env.state.now()).getUTCFullYear()
  return readTypedText(text, numberFormat(styleAt(env.state.workbook, sheet, row, column).numFmt).isText, year)
}

function readDate(serial: number) {
  return { value: serial, formula: null, format: Number.isInteger(serial) ? 'dd/mm/yyyy' : 'dd/mm/yyyy h:mm:ss' }
}
