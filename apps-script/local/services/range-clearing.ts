/** Range: the clear family. */
import { subtract } from '../model/areas.ts'
import { changeStyles } from '../model/styles.ts'
import { gridKey } from '../model/workbook.ts'
import { beginChange, forEachPlace, type RangeTarget } from './range-target.ts'

type ClearOptions = { contentsOnly?: boolean; formatOnly?: boolean; commentsOnly?: boolean; validationsOnly?: boolean }

export function rangeClearing(target: RangeTarget) {
  const { env, sheet, area } = target

  function clearContents(): void {
    forEachPlace(target, (row, column) => {
      const line = sheet.values[row]
      if (line && column < line.length) line[column] = ''
      sheet.formulas.delete(gridKey(row, column))
    })
  }
  function clearFormats(): void {
    changeStyles(env.state.workbook, sheet, area, () => ({}))
  }
  function clearNotes(): void {
    forEachPlace(target, (row, column) => sheet.notes.delete(gridKey(row, column)))
  }
  function clearValidations(): void {
    sheet.validations = sheet.validations.flatMap((validation) =>
      subtract(validation.area, area).map((part) => ({ ...validation, area: part })),
    )
  }
  function clearing(...steps: (() => void)[]) {
    return function clear(this: unknown) {
      beginChange(target)
      for (const step of steps) step()
      return this
    }
  }

  return {
    clear(this: unknown, options: ClearOptions = {}) {
      const chosen = options.contentsOnly || options.formatOnly || options.commentsOnly || options.validationsOnly
      beginChange(target)
      if (!chosen || options.contentsOnly) clearContents()
      if (!chosen || options.formatOnly) clearFormats()
      if (!chosen || options.commentsOnly) clearNotes()
      if (!chosen || options.validationsOnly) clearValidations()
      return this
    },
    clearContent: clearing(clearContents),
    clearFormat: clearing(clearFormats),
    clearDataValidations: clearing(clearValidations),
  }
}
