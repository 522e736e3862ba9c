/** Range: copying a block with its values, formulas, looks and notes. */

import { setStyleNumber } from '../model/styles.ts'
import { gridKey } from '../model/workbook.ts'
import { beginChange, forEachPlace, type RangeTarget } from './range-target.ts'
import { putScalar } from './write-value.ts'

type CopyOptions = { contentsOnly?: boolean; formatOnly?: boolean }

export function rangeCopies(target: RangeTarget) {
  return {
    /** A smaller source is repeated over a larger destination, as when pasting. Formulas move without being adjusted. */
    copyTo(destination: { target: RangeTarget }, options: CopyOptions = {}) {
      const from = target
      const size = {
        rows: Math.max(from.area.rows, destination.target.area.rows),
        columns: Math.max(from.area.columns, destination.target.area.columns),
      }
      const to: RangeTarget = { ...destination.target, area: { ...destination.target.area, ...size } }
      beginChange(to)
      const copies = new Map<number, ReturnType<typeof readGridCell>>()
      forEachPlace(from, (row, column, r, c) => copies.set(gridKey(r, c), readGridCell(from, row, column)))
      forEachPlace(to, (row, column, r, c) => {
        const copy = copies.get(gridKey(r % from.area.rows, c % from.area.columns))
        if (copy) writeGridCell(to, row, column, copy, options)
      })
    },
  }
}

function readGridCell({ sheet }: RangeTarget, row: number, column: number) {
  const key = gridKey(row, column)
  return {
    value: sheet.values[row]?.[column] ?? '',
    style: sheet.styles[row]?.[column] ?? 0,
    formula: sheet.formulas.get(key),
    note: sheet.notes.get(key),
  }
}

function writeGridCell(to: RangeTarget, row: number, column: number, copy: ReturnType<typeof readGridCell>, options: CopyOptions): void {
  const key = gridKey(row, column)
  if (!options.formatOnly) {
    putScalar(to, row, column, copy.value)
    if (copy.formula === undefined) to.sheet.formulas.delete(key)
    else to.sheet.formulas.set(key, copy.formula)
  }
  if (options.contentsOnly) return
  setStyleNumber(to.sheet, row, column, copy.style)
  if (options.formatOnly) return
  if (copy.note === undefined) to.sheet.notes.delete(key)
  else to.sheet.notes.set(key, copy.note)
}
