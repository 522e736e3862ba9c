import { findColumn } from '../sheet/table.ts'
import type { Rule } from './rule.ts'

export const notOnRoll: Rule = {
  severity: 'error',
  check: ({ dataset }, report) => {
    for (const row of dataset.attendanceRows) {
      const table = dataset.tables[row.table]?.table
      const member = dataset.members[row.member]
      const isOfOther = member !== undefined && member.partyCell >= 0 && member.partyCell !== row.partyCell
      if ((member && !isOfOther) || row.name === '' || !table || row.partyCell < 0) continue
      const likely = dataset.members[row.likely ?? -1]
      report.at({ table, row: row.row }, null, {
        person: row.name,
        value: row.name,
        partyCell: row.partyCell,
        params: {
          name: row.name,
          ...(likely && { suggestion: likely.name }),
          ...(isOfOther && { own: dataset.partyCells[member.partyCell]?.name ?? '' }),
        },
      })
    }
    for (const { source, name, partyCell } of dataset.strangers)
      report.at(source, findColumn(source.table, 'fullName') ? 'fullName' : 'absentNames', {
        person: name,
        value: name,
        partyCell: partyCell < 0 ? null : partyCell,
        params: { name },
      })
  },
}
