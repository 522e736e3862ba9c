import { readText } from '../registers/read-grid-cell.ts'
import { isRateLabel } from '../sheet/rate-label.ts'
import type { Table } from '../sheet/table.ts'

/** Whether a row says the rate of each column («Tỷ lệ dự»), so that what stands in it is no sum. */
export function isRateRow(table: Table, row: number): boolean {
  return table.columns.some(({ index }) => isRateLabel(readText(table, row, index)))
}
