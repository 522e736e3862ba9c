import { readRatio } from '../registers/parse-summary.ts'
import { readCountOfParts } from '../registers/part-counts.ts'
import { readValue } from '../registers/read-grid-cell.ts'
import type { Measure } from '../sheet/parse-period.ts'
import type { Table, TableColumn } from '../sheet/table.ts'
import type { Ratio } from '../text/parse-ratio.ts'

/** «18/20» in one of a meeting's columns, or its counts in several. */
export function meetingRatio(table: Table, row: number, columns: readonly TableColumn[]): Ratio | undefined {
  for (const { index, period } of columns) {
    const ratio = period?.measure === 'day' ? undefined : ratioAt(table, row, index)
    if (ratio) return ratio
  }
  const count = (measure: Measure) => {
    const column = columns.find(({ period }) => period?.measure === measure)
    return column && readCountOfParts(table, row, column.index)
  }
  const part = count('present')
  const whole = count('required')
  return part === undefined || whole === undefined ? undefined : { part, whole }
}

/** Who came and who had to, of several meetings or party cells together. */
export function sumRatios(ratios: readonly (Ratio | undefined)[]): Ratio {
  return {
    part: ratios.reduce((n, ratio) => n + (ratio?.part ?? 0), 0),
    whole: ratios.reduce((n, ratio) => n + (ratio?.whole ?? 0), 0),
  }
}

/** «18/20» in one grid cell; undefined where something else stands there. */
export function ratioAt(table: Table, row: number, column: number): Ratio | undefined {
  return readRatio(readValue(table, row, column), table)
}
