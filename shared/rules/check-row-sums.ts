import { readCount, readText } from '../registers/read-grid-cell.ts'
import { dataRows, findColumn, type Table } from '../sheet/table.ts'
import type { Report, RuleContext } from './rule.ts'

const SUMS = [
  ['totalPresent', 'present'],
  ['totalExcused', 'excused'],
  ['totalUnexcused', 'unexcused'],
  ['totalAbsent', 'absent'],
] as const

/** Compares «Cộng có mặt» behind the months of «party cell × month» with what the months of its row count. An office that sums up otherwise in most rows is left alone. */
export function checkRowSums({ dataset }: RuleContext, report: Report): void {
  for (const { table, role } of dataset.tables) {
    if (role !== 'attendance-summary') continue
    for (const [field, measure] of SUMS) {
      const column = findColumn(table, field)
      const months = table.columns.filter(({ period }) => period?.measure === measure).map(({ index }) => index)
      if (!column || months.length < 2) continue
      const rows = dataRows(table).flatMap((row) => sumsOf(table, row, column.index, months))
      const wrong = rows.filter(({ typed, right }) => typed !== right)
      if (wrong.length * 2 < rows.length) for (const { row, ...params } of wrong) report.at({ table, row }, column.index, { params })
    }
  }
}

/** What a row's sum says and what its months give; nothing where one of them cannot be read. */
function sumsOf(table: Table, row: number, column: number, months: readonly number[]): { row: number; typed: number; right: number }[] {
  const typed = readCount(table, row, column)
  const counts = months.map((month) => (readText(table, row, month) === '' ? 0 : readCount(table, row, month)))
  if (typed === undefined || counts.some((count) => count === undefined)) return []
  return [{ row, typed, right: counts.reduce((sum: number, count) => sum + (count ?? 0), 0) }]
}
