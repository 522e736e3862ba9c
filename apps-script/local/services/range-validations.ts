/** Range: data validations. */
import { contains, overlap, subtract } from '../model/areas.ts'
import { dataValidation, type ValidationRule } from './data-validation.ts'
import { beginChange, type RangeTarget, sameShape } from './range-target.ts'

type Held = { rule: ValidationRule } | null

export function rangeValidations(target: RangeTarget) {
  const { env, sheet, area } = target
  const at = (row: number, column: number) => {
    const found = sheet.validations.find((validation) => overlap(validation.area, { row, column, rows: 1, columns: 1 }))
    return found ? dataValidation(env, found) : null
  }
  function put(place: typeof area, held: Held): void {
    sheet.validations = sheet.validations.flatMap((validation) =>
      contains(place, validation.area) ? [] : subtract(validation.area, place).map((part) => ({ ...validation, area: part })),
    )
    if (held) sheet.validations.push({ ...held.rule, area: place })
  }
  return {
    getDataValidation: () => at(area.row, area.column),
    getDataValidations: () =>
      Array.from({ length: area.rows }, (_, r) => Array.from({ length: area.columns }, (_, c) => at(area.row + r, area.column + c))),
    setDataValidation(this: unknown, held: Held) {
      beginChange(target)
      put(area, held)
      return this
    },
    setDataValidations(this: unknown, rules: unknown) {
      const rows = sameShape(target, rules)
      beginChange(target)
      rows.forEach((row, r) => {
        row.forEach((held, c) => {
          const rule = (held === null ? null : (env.exposed.get(held as object) ?? held)) as Held
          put({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 }, rule)
        })
      })
      return this
    },
  }
}
