import type { Grid } from '../../shared/sheet/grid.ts'

/** The least that any program must do with a workbook: read the first and last letter of every text and every number once. Returns a sum, so that nothing is optimised away. */
export function bareScan(grids: readonly Grid[]): number {
  let sum = 0
  for (const { values } of grids) {
    for (const row of values) {
      for (const value of row) {
        if (typeof value === 'string') sum += value === '' ? 1 : value.charCodeAt(0) + value.charCodeAt(value.length - 1)
        else sum += typeof value === 'number' ? value : 1
      }
    }
  }
  return sum
}
