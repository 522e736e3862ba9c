import type { Rule } from './rule.ts'

export const attendanceRowWithoutCell: Rule = {
  severity: 'error',
  check: ({ dataset }, report) => {
    for (const row of dataset.attendanceRows) {
      const table = dataset.tables[row.table]?.table
      if (row.partyCell >= 0 || row.name === '' || !table) continue
      report.at({ table, row: row.row }, null, { person: row.name, value: row.name, params: { name: row.name } })
    }
  },
}
