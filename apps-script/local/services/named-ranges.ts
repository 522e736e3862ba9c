/** Spreadsheet: named ranges. */
import type { Area, NamedArea, SheetModel } from '../model/workbook.ts'
import type { ServiceEnvironment } from './environment.ts'
import { exposeChained } from './expose-chained.ts'

export function namedRangeMethods(env: ServiceEnvironment) {
  const { workbook } = env.state
  const rangeOf = (named: NamedArea) => {
    const sheet = workbook.sheets.find((other) => other.id === named.sheetId)
    return sheet ? env.make.range(sheet, named.area) : null
  }
  const remove = (name: string) => {
    workbook.namedAreas = workbook.namedAreas.filter((named) => named.name !== name)
  }
  const service = (named: NamedArea) =>
    exposeChained(env, 'NamedRange', { getName: () => named.name, getRange: () => rangeOf(named), remove: () => remove(named.name) })
  return {
    getNamedRanges: () => workbook.namedAreas.map(service),
    getRangeByName(name: unknown) {
      const named = workbook.namedAreas.find((other) => other.name === name)
      return named ? rangeOf(named) : null
    },
    setNamedRange(name: unknown, { target }: { target: { sheet: SheetModel; area: Area } }) {
      if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(String(name))) throw new Error(`The name "${name}" is invalid for a named range.`)
      remove(String(name))
      workbook.namedAreas.push({ name: String(name), sheetId: target.sheet.id, area: target.area })
    },
    removeNamedRange: (name: unknown) => remove(String(name)),
  }
}
