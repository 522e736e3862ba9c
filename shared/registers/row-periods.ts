import { type ColumnPeriod, parsePeriod } from '../sheet/parse-period.ts'
import type { Table } from '../sheet/table.ts'

/** The period that the group row above each row names («Tháng 1/2026», «Chuyên đề quý I»); undefined where none does. */
export function rowPeriods(table: Table): (row: number) => ColumnPeriod | undefined {
  const groups = table.groups
    .map(({ row, label }) => ({ row, period: parsePeriod([label]) }))
    .filter(({ period }) => period !== undefined)
    .reverse()
  return groups.length === 0 ? () => undefined : (row) => groups.find((group) => group.row < row)?.period
}
