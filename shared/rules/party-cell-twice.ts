import { partyCellKey } from '../registers/party-cell-key.ts'
import { readText } from '../registers/read-grid-cell.ts'
import { dataRows, findColumn } from '../sheet/table.ts'
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
        if (key !== '' && before !== undefined)
          report.at({ table, row }, column.index, {
            partyCell: name,
            related: [{ table, row: before }, column.index],
          })
        else first.set(key, row)
      }
    }
  },
}
