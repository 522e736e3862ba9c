import { readCount, readText } from '../registers/read-grid-cell.ts'
import { measureLabelled } from '../sheet/measure-label.ts'
import type { Table } from '../sheet/table.ts'
import { compareRate, isRate, type Share } from './compare-rate.ts'
import { isRateRow } from './is-rate-row.ts'
import { isRequiredRow } from './is-required-row.ts'
import { mostAgree } from './most-agree.ts'
import type { Report, RuleContext } from './rule.ts'
import { partyCellsAbove, SEVERAL } from './party-cells-above.ts'
import { type ColumnShare, sharesOfColumns } from './shares-of-columns.ts'

/**
 * Compares «Tỷ lệ %» below the marks of each meeting with what is counted of it, of all party cells of the sheet together, and with «Tổng có mặt», «Tổng phải dự» above it, where most rates of the row agree with
 * one of them. A meeting of which neither is known is left alone.
 */
export function checkGridRates({ dataset, counted }: RuleContext, report: Report): void {
  for (const [index, { table, role }] of dataset.tables.entries()) {
    const rateRows = role === 'attendance-grid' ? table.totals.filter((row) => isRateRow(table, row)) : []
    if (rateRows.length === 0) continue
    const columns = [...new Set(dataset.meetingColumns.filter((place) => place.table === index).map(({ column }) => column))]
    const rates = rateRows.flatMap((row) => {
      const own = sharesOfColumns(dataset, counted, index, partyCellsAbove(dataset, index, row, rateRows))
      const ownShares = new Map(own.map((share) => [share.column, share]))
      return columns
        .map((column) => ({ row, column, of: sharesAbove(table, row, column, ownShares.get(column)) }))
        .filter(({ of }) => of.length > 0)
    })
    // Rates below each of several party cells are worked out alike.
    const rows = rateRows.length < SEVERAL ? rateRows.map((row) => rates.filter((rate) => rate.row === row)) : [rates]
    for (const shares of rows) {
      const wrong = shares.filter(({ row, column, of }) => !isRate(table, row, column, of))
      if (!mostAgree(shares, wrong)) continue
      for (const { row, column, of } of wrong) compareRate(table, row, column, of, report)
    }
  }
}

/** What is counted of the meeting; then «Tổng phải dự | 134» and «Tổng có mặt | 125» where they stand above the rate, the first of them as counted where that is known. */
function sharesAbove(table: Table, row: number, column: number, counted: ColumnShare | undefined): Share[] {
  const whole = requiredAbove(table, row)
  // Kinds of absence may stand between «Có mặt» and the rate.
  const [came, due] = whole < 0 ? [] : [readCount(table, whole + 1, column), counted?.required ?? readCount(table, whole, column)]
  return [
    ...(counted && counted.present !== null && counted.required > 0 ? [{ part: counted.present, whole: counted.required }] : []),
    ...(came !== undefined && due ? [{ part: came, whole: due }] : []),
  ]
}

/** «Phải dự | Có mặt | Vắng P | Vắng K | Tỷ lệ» below the marks: the row of who had to come, with «Có mặt» right below it or right above the rate; -1 for none. */
function requiredAbove(table: Table, rate: number): number {
  for (let row = rate - 1; table.totals.includes(row); row--) {
    if (!isRequiredRow(table, row)) continue
    return row === rate - 2 ||
      (row < rate - 2 && table.columns.some(({ index }) => measureLabelled(readText(table, row + 1, index)) === 'present'))
      ? row
      : -1
  }
  return -1
}
