import type { Rule } from './rule.ts'

export const residenceOnlyListed: Rule = {
  severity: 'warning',
  check: ({ dataset, counted }, report) => {
    const seen = new Set<number>()
    for (const row of dataset.attendanceRows) {
      const member = dataset.members[row.member]
      const table = dataset.tables[row.table]?.table
      if (!member || !table || member.status !== 'RESIDENCE_ONLY' || seen.has(member.index) || counted.meetings.length === 0) continue
      seen.add(member.index)
      report.at({ table, row: row.row }, null, {
        person: member.name,
        value: member.name,
        partyCell: member.partyCell,
      })
    }
  },
}
