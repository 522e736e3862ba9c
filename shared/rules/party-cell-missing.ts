import { rowPartyCells } from '../registers/row-party-cells.ts'
import { columnIndex, dataRows } from '../sheet/table.ts'
import type { Rule } from './rule.ts'

export const partyCellMissing: Rule = {
  severity: 'error',
  check: ({ dataset }, report) => {
    const several = dataset.partyCells.length > 1
    for (const member of dataset.members)
      if (several && member.partyCell < 0 && member.partyCellText === '') report.member(member, 'partyCell')
    for (const { table, role } of dataset.tables) {
      if ((role !== 'meetings' && role !== 'attendance-summary') || columnIndex(table, 'partyCell') < 0) continue
      const nameOf = rowPartyCells(table)
      for (const row of dataRows(table)) if (nameOf(row) === '') report.at({ table, row }, 'partyCell')
    }
  },
}
