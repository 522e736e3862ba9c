import { readText } from '../registers/read-grid-cell.ts'
import { columnLetter, type Table } from '../sheet/table.ts'
import type { Report, Rule } from './rule.ts'

export const periodTwice: Rule = {
  severity: 'error',
  check: ({ dataset }, report) => {
    for (const { table, role } of dataset.tables) {
      if (role !== 'attendance-grid' && role !== 'attendance-summary') continue
      const first = new Map<string, number>()
      for (const { index, header, period } of table.columns) {
        // «CĐ» beside each month stands for its quarter.
        if (!period || (period.thematic === true && period.month === 0)) continue
        const twin = period.strayMonth && table.columns.find((column) => column.period?.month === period.strayMonth)
        if (twin) reportStray(table, index, twin.index, period.month, report)
        const other = first.get(header)
        if (other === undefined) first.set(header, index)
        else report.at({ table, row: table.headerRow }, index, { params: { header, other: columnLetter(other) } })
      }
    }
  },
}

/** «Thg 5» over the days of two months: reported where it is typed. */
function reportStray(table: Table, column: number, other: number, month: number, report: Report): void {
  const typed = (row: number) => readText(table, row, column)
  for (let row = table.firstRow - 1; row >= table.headerRow; row--) {
    if (typed(row) === '' || typed(row) !== readText(table, row, other)) continue
    report.at({ table, row }, column, { params: { header: typed(row), other: columnLetter(other), month } })
    return
  }
}
