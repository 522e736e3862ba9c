/** Reads a block as Google hands it to a script: values with Date objects, or the text a person sees. */
import { numberFormat } from '../model/number-format.ts'
import type { RangeTarget } from './range-target.ts'

/** Dates are instants of civil midnight in the zone of the spreadsheet, not of the script. */
export function readValues({ env, sheet, area }: RangeTarget): unknown[] {
  const { realm, state } = env
  const isDate = state.workbook.styles.map((style) => numberFormat(style.numFmt).isDate)
  const result = realm.array(area.rows)
  for (let r = 0; r < area.rows; r++) {
    const line = sheet.values[area.row + r] ?? []
    const styles = sheet.styles[area.row + r]
    const row = realm.array(area.columns)
    for (let c = 0; c < area.columns; c++) {
      const value = line[area.column + c] ?? ''
      const isDay = typeof value === 'number' && styles !== undefined && isDate[styles[area.column + c] ?? 0]
      row[c] = isDay ? realm.date(state.spreadsheetZone.epochMsOf(value)) : value
    }
    result[r] = row
  }
  return result
}

export function readDisplayValues({ env, sheet, area }: RangeTarget): unknown[] {
  const formats = env.state.workbook.styles.map((style) => numberFormat(style.numFmt))
  const plain = numberFormat(undefined)
  const result = env.realm.array(area.rows)
  for (let r = 0; r < area.rows; r++) {
    const line = sheet.values[area.row + r] ?? []
    const styles = sheet.styles[area.row + r]
    const row = env.realm.array(area.columns)
    for (let c = 0; c < area.columns; c++) {
      const value = line[area.column + c] ?? ''
      row[c] = value === '' ? '' : (formats[styles?.[area.column + c] ?? 0] ?? plain).render(value)
    }
    result[r] = row
  }
  return result
}
