import { isDataRow } from '../sheet/table.ts'
import { readCode } from '../registers/mark-codes.ts'
import { readName } from '../registers/parse-members.ts'
import { readText } from '../registers/read-grid-cell.ts'
import type { Rule } from './rule.ts'

export const mergedMarks: Rule = {
  severity: 'warning',
  check: ({ dataset }, report) => {
    for (const { table, role } of dataset.tables) {
      if (role !== 'attendance-grid') continue
      const marks = new Set(table.columns.filter((column) => column.period?.measure === 'mark').map((column) => column.index))
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
