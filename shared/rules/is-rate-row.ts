import { readText } from '../registers/read-grid-cell.ts'
import type { Table } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'

/** Whether a row says the rate of each column («Tỷ lệ dự»), so that what stands in it is no sum. */
export function isRateRow(table: Table, row: number): boolean {
  return table.columns.some(({ index }) => /^t[yi] le\b/.test(foldText(readText(table, row, index))))
}
