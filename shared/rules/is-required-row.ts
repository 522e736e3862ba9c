import { readText } from '../registers/read-grid-cell.ts'
import type { Table } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'

/** Whether a total row counts those who had to come («Tổng phải dự», «PD»). */
export function isRequiredRow(table: Table, row: number): boolean {
  return table.totals.includes(row) && table.columns.some(({ index }) => REQUIRED.test(foldText(readText(table, row, index))))
}

const REQUIRED = /^pd$|^(?:so |tong |tong so )*(?:dang vien |dv |nguoi )?(?:phai du|trieu tap)\b(?!.*(?:\bt[yi] le\b|\d))/
