/** Range: values, display values and formulas. */
import { gridKey } from '../model/workbook.ts'
import { beginChange, forEachPlace, type RangeTarget, sameShape } from './range-target.ts'
import { readDisplayValues, readValues } from './read-values.ts'
import { refuseInvalid } from './refuse-invalid.ts'
import { writeValue } from './write-value.ts'

export function rangeValues(target: RangeTarget) {
  const { sheet, area } = target
  const first: RangeTarget = { ...target, area: { ...area, rows: 1, columns: 1 } }
  const topLeft = (rows: unknown[]) => (rows[0] as unknown[])[0]
  const formulaAt = (row: number, column: number) => sheet.formulas.get(gridKey(row, column)) ?? ''

  function write(values: (r: number, c: number) => unknown): void {
    beginChange(target)
    refuseInvalid(sheet, area, values)
    forEachPlace(target, (row, column, r, c) => writeValue(target, row, column, values(r, c)))
  }

  return {
    getValues: () => readValues(target),
    getValue: () => topLeft(readValues(first)),
    getDisplayValues: () => readDisplayValues(target),
    getDisplayValue: () => topLeft(readDisplayValues(first)),
    isBlank: () => readDisplayValues(target).every((row) => (row as string[]).every((text) => text === '')),
    setValues(this: unknown, values: unknown) {
      const rows = sameShape(target, values)
      write((r, c) => rows[r]?.[c])
      return this
    },
    setValue(this: unknown, value: unknown) {
      write(() => value)
      return this
    },
    getFormula: () => formulaAt(area.row, area.column),
    getFormulas: () => {
      const rows = Array.from({ length: area.rows }, (): string[] => Array.from({ length: area.columns }, () => ''))
      forEachPlace(target, (row, column, r, c) => {
        const line = rows[r]
        if (line) line[c] = formulaAt(row, column)
      })
      return rows
    },
    setFormula(this: unknown, formula: unknown) {
      write(() => asFormula(formula))
      return this
    },
    setFormulas(this: unknown, formulas: unknown) {
      const rows = sameShape(target, formulas, 'formulas')
      write((r, c) => asFormula(rows[r]?.[c]))
      return this
    },
  }
}

function asFormula(value: unknown): string {
  const text = String(value ?? '')
  return text === '' || text.startsWith('=') ? text : `=${text}`
}
