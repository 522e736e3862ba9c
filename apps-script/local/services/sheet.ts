/** Google's Sheet: one tab, put together from what a script may do with it. */
import type { SheetModel } from '../model/workbook.ts'
import { metadataMethods } from './developer-metadata.ts'
import type { ServiceEnvironment } from './environment.ts'
import { exposeChained } from './expose-chained.ts'
import { sheetGrid } from './sheet-grid.ts'
import { sheetRanges } from './sheet-ranges.ts'
import { sheetShape } from './sheet-shape.ts'
import { sheetTab } from './sheet-tab.ts'

export function sheetService(env: ServiceEnvironment, sheet: SheetModel): object {
  return exposeChained(env, 'Sheet', {
    sheet,
    ...sheetTab(env, sheet),
    ...sheetRanges(env, sheet),
    ...sheetGrid(env, sheet),
    ...sheetShape(env, sheet),
    ...metadataMethods(env, sheet),
  })
}
