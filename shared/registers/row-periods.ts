import { type ColumnPeriod, parsePeriod } from '../sheet/parse-period.ts'
import { columnIndex, type Table } from '../sheet/table.ts'
import { readText } from './read-grid-cell.ts'
import { isCarriedDown } from './row-party-cells.ts'

/** The period that the group row above each row names («Tháng 1/2026», «Chuyên đề quý I»); undefined where none does. */
export function rowPeriods(table: Table): (row: number) => ColumnPeriod | undefined {
  const groups = table.groups
    .map(({ row, label }) => ({ row, period: parsePeriod([label]) }))
    .filter(({ period }) => period !== undefined)
    .reverse()
  return groups.length === 0 ? () => undefined : (row) => groups.find((group) => group.row < row)?.period
}

/** The row where each row's period stands: its own, or, where «Quý I» is filled once per block and no day beside it says better, the last one above that is filled. */
export function periodRows(table: Table): (row: number) => number {
  const column = columnIndex(table, 'period')
  if (column < 0 || columnIndex(table, 'meetingDate') >= 0 || !isCarriedDown(table, column)) return (row) => row
  const filled: number[] = []
  for (let row = table.firstRow; row < table.endRow; row++) filled.push(readText(table, row, column) === '' ? (filled.at(-1) ?? row) : row)
  return (row) => filled[row - table.firstRow] ?? row
}
