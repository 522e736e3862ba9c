/** Google's Range: a block of one tab, put together from what a script may do with it. */
import type { Area, SheetModel } from '../model/workbook.ts'
import type { ServiceEnvironment } from './environment.ts'
import { exposeChained } from './expose-chained.ts'
import { rangeClearing } from './range-clearing.ts'
import { rangeCopies } from './range-copies.ts'
import { rangeLooks } from './range-looks.ts'
import { rangeMerges } from './range-merges.ts'
import { rangeNotes } from './range-notes.ts'
import { rangePlaces } from './range-places.ts'
import type { RangeTarget } from './range-target.ts'
import { rangeValidations } from './range-validations.ts'
import { rangeValues } from './range-values.ts'

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.'

/** Throws Google's messages for blocks that are empty or outside the tab. */
export function rangeService(env: ServiceEnvironment, sheet: SheetModel, area: Area): object {
  if (!(area.row >= 0)) throw new Error('The starting row of the range is too small.')
  if (!(area.column >= 0)) throw new Error('The starting column of the range is too small.')
  if (!(area.rows >= 1)) throw new Error('The number of rows in the range must be at least 1.')
  if (!(area.columns >= 1)) throw new Error('The number of columns in the range must be at least 1.')
  if (area.row + area.rows > sheet.rowCount || area.column + area.columns > sheet.columnCount) throw new Error(OUTSIDE)
  const target: RangeTarget = { env, sheet, area }
  const rangeOf = (other: Area) => env.make.range(sheet, other)
  const methods: Record<string, unknown> = {
    target,
    ...rangeValues(target),
    ...rangeLooks(target),
    ...rangeNotes(target),
    ...rangeMerges(target, rangeOf),
    ...rangeClearing(target),
    ...rangeValidations(target),
    ...rangeCopies(target),
    ...rangePlaces(target, rangeOf, () => env.make.sheet(sheet)),
  }
  return exposeChained(env, 'Range', methods)
}
