import type { Rule } from './rule.ts'

export const nameSpelledDifferently: Rule = {
  severity: 'warning',
  check: ({ dataset }, report) => {
    const seen = new Set<string>()
    for (const row of dataset.attendanceRows) {
      const table = dataset.tables[row.table]?.table
      const member = dataset.members[row.member]
      if (row.match !== 'folded-name' || !table || !member || /\d/.test(member.name) || /\d/.test(row.name)) continue
      const key = `${row.table}|${row.name}`
      if (seen.has(key)) continue
      seen.add(key)
      report.at({ table, row: row.row }, 'fullName', {
        person: row.name,
        partyCell: row.partyCell,
        params: { other: member.name },
        related: [member.source, 'fullName'],
      })
    }
  },
}
