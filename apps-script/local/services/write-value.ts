/**
 * Puts one value into a grid cell as `setValue` does: text is read as if it were typed, a Date becomes a day in the zone of
 * the spreadsheet, null and undefined make the grid cell blank.
 */
import type { HostState } from '../host-state.ts'
import { civilOf } from '../model/date-serial.ts'
import { isAutomatic, numberFormat } from '../model/number-format.ts'
import { internStyle, setStyleNumber, styleAt } from '../model/styles.ts'
import { readTypedText, type Typed } from '../model/typed-text.ts'
import { gridKey, type Scalar, type SheetModel } from '../model/workbook.ts'
import type { ServiceEnvironment } from './environment.ts'
import type { RangeTarget } from './range-target.ts'

const LONGEST_TEXT = 50_000

export function writeValue({ env, sheet }: Pick<RangeTarget, 'env' | 'sheet'>, row: number, column: number, value: unknown): void {
  putWritten(env.state, sheet, row, column, readWritten(env, sheet, row, column, value))
}

function putWritten(state: HostState, sheet: SheetModel, row: number, column: number, written: Typed): void {
  const key = gridKey(row, column)
  if (written.formula === null) sheet.formulas.delete(key)
  else sheet.formulas.set(key, written.formula)
  putScalar({ sheet }, row, column, written.value)
  if (written.format === null) return
  const style = styleAt(state.workbook, sheet, row, column)
  if (!isAutomatic(style.numFmt)) return
  setStyleNumber(sheet, row, column, internStyle(state.workbook, { ...style, numFmt: written.format }))
}

/** What a person types into the grid. */
export function writeTypedText(state: HostState, sheet: SheetModel, row: number, column: number, text: string): void {
  putWritten(state, sheet, row, column, readText(state, sheet, row, column, text))
}

/** Puts a value that needs no reading. */
export function putScalar({ sheet }: Pick<RangeTarget, 'sheet'>, row: number, column: number, value: Scalar): void {
  while (sheet.values.length <= row) sheet.values.push([])
  const line = sheet.values[row] ?? []
  while (line.length < column) line.push('')
  line[column] = value
}

function readWritten(env: ServiceEnvironment, sheet: SheetModel, row: number, column: number, value: unknown): Typed {
  if (value === null || value === undefined || value === '') return plain('')
  if (typeof value === 'boolean') return plain(value)
  if (typeof value === 'number') return plain(Number.isFinite(value) ? value : '#NUM!')
  if (env.realm.isDate(value)) {
    const serial = env.state.spreadsheetZone.serialAt(value.getTime())
    return { value: serial, formula: null, format: Number.isInteger(serial) ? 'dd/mm/yyyy' : 'dd/mm/yyyy h:mm:ss' }
  }
  return readText(env.state, sheet, row, column, String(value))
}

function readText(state: HostState, sheet: SheetModel, row: number, column: number, text: string): Typed {
  if (text.length > LONGEST_TEXT) throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.')
  const isText = numberFormat(styleAt(state.workbook, sheet, row, column).numFmt).isText
  return isText ? plain(text) : readTypedText(text, false, currentYear(state))
}

const HOUR_MS = 3_600_000
const years = new WeakMap<HostState, { hour: number; year: number }>()

/** The year in the zone of the spreadsheet. Asking the calendar is slow, so it is asked once an hour and not for every value. */
function currentYear(state: HostState): number {
  const hour = Math.floor(state.now() / HOUR_MS)
  const known = years.get(state)
  if (known?.hour === hour) return known.year
  const { year } = civilOf(state.spreadsheetZone.serialAt(hour * HOUR_MS))
  years.set(state, { hour, year })
  return year
}

function plain(value: Typed['value']): Typed {
  return { value, formula: null, format: null }
}
