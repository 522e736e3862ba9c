/** A strict data validation refuses what a script writes, as it refuses what a person types. */
import { formatA1 } from '../model/a1-notation.ts'
import { overlap } from '../model/areas.ts'
import type { Area, SheetModel } from '../model/workbook.ts'

/** Throws Google's message for the first value of `rows` that a strict list does not hold. A blank is always allowed. */
export function refuseInvalid(sheet: SheetModel, area: Area, valueAt: (r: number, c: number) => unknown): void {
  const strict = sheet.validations.filter((rule) => !rule.allowInvalid && rule.criteria === 'VALUE_IN_LIST' && overlap(rule.area, area))
  for (const rule of strict) {
    const items = (rule.values[0] as unknown[]).map(String)
    const top = Math.max(area.row, rule.area.row)
    const left = Math.max(area.column, rule.area.column)
    const bottom = Math.min(area.row + area.rows, rule.area.row + rule.area.rows)
    const right = Math.min(area.column + area.columns, rule.area.column + rule.area.columns)
    for (let row = top; row < bottom; row++) {
      for (let column = left; column < right; column++) {
        const value = valueAt(row - area.row, column - area.column)
        if (value === '' || value === null || value === undefined || items.includes(String(value))) continue
        const place = formatA1({ row, column, rows: 1, columns: 1 })
        throw new Error(
          `The data you entered in cell ${place} violates the data validation rules set on this cell.\nPlease enter one of the following values: ${items.join(', ')}.`,
        )
      }
    }
  }
}
