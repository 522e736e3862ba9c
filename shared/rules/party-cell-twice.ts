import { partyCellKey } from '../registers/party-cell-key.ts'
import { readText } from '../registers/read-grid-cell.ts'
import { dataRows, findColumn, type Table } from '../sheet/table.ts'
import type { Rule } from './rule.ts'

export const partyCellTwice: Rule = {
  severity: 'warning',
  check: ({ dataset }, report) => {
    for (const { table, role } of dataset.tables) {
      // A summary has one row for each party cell, unless its rows are periods or kinds of meeting as well.
      const isSummary = role === 'attendance-summary' && !findColumn(table, 'period') && !findColumn(table, 'meetingType')
      if (role !== 'party-cells' && !isSummary) continue
      const column = findColumn(table, 'partyCell')
      if (!column) continue
      const first = new Map<string, number>()
      for (const row of dataRows(table)) {
        const name = readText(table, row, column.index)
        const key = partyCellKey(name).strict
        const before = first.get(key)
        if (key !== '' && before !== undefined && !areParts(table, before, row))
          report.at({ table, row }, column.index, {
            partyCell: name,
            related: [{ table, row: before }, column.index],
          })
        else first.set(key, row)
      }
    }
  },
}

/** Two rows of a summary that speak of different months are one row in two parts. */
function areParts(table: Table, row: number, other: number): boolean {
  const periods = table.columns.filter(({ period }) => period)
  const isSaid = (at: number, index: number) => readText(table, at, index) !== ''
  return periods.length > 0 && periods.every(({ index }) => !isSaid(row, index) || !isSaid(other, index))
}
