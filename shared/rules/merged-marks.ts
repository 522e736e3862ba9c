import { dataRows, isDataRow, type Table } from '../sheet/table.ts'
import { readCode } from '../registers/mark-codes.ts'
import { readName } from '../registers/parse-members.ts'
import { readText } from '../registers/read-grid-cell.ts'
import type { Report, Rule } from './rule.ts'

export const mergedMarks: Rule = {
  severity: 'warning',
  check: ({ dataset }, report) => {
    for (const { table, role } of dataset.tables) {
      if (role !== 'attendance-grid') continue
      const marks = new Set(table.columns.filter((column) => column.period?.measure === 'mark').map((column) => column.index))
      reportTurned(table, marks, report)
      for (const merge of table.grid.merges ?? []) {
        const row = merge.row - 1
        if (row < table.firstRow || row >= table.endRow || !isDataRow(table, row)) continue
        if (!marks.has(merge.column - 1) || (merge.columns < 2 && merge.rows < 2)) continue
        const text = readText(table, row, merge.column - 1)
        if (text === '' || readCode(text) === 'unmarked') continue
        report.at({ table, row }, merge.column - 1, { person: readName(table, row), params: { size: Math.max(merge.columns, merge.rows) } })
      }
    }
  },
}

/** Where the people stood across, a mark merged over several meetings was given to each of them: they all really stand in one place. */
function reportTurned(table: Table, marks: ReadonlySet<number>, report: Report): void {
  const { origin } = table.grid
  for (const row of origin ? dataRows(table) : []) {
    const columns = new Map<string, number[]>()
    for (const column of marks) {
      const place = readText(table, row, column) === '' ? undefined : origin?.(row, column)
      if (place) columns.set(`${place.row}|${place.column}`, [...(columns.get(`${place.row}|${place.column}`) ?? []), column])
    }
    for (const [first, ...others] of columns.values())
      if (first !== undefined && others.length > 0)
        report.at({ table, row }, first, { person: readName(table, row), params: { size: others.length + 1 } })
  }
}
