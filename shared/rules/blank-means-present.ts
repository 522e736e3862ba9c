import type { Rule } from './rule.ts'

/** Says aloud what the legend of a register of absences says of its blanks, because all rates of the sheet rest on it. */
export const blankMeansPresent: Rule = {
  severity: 'info',
  check: ({ dataset }, report) => {
    const tables = new Set(dataset.meetingColumns.flatMap(({ table, isBlankPresent }) => (isBlankPresent ? [table] : [])))
    const sheets = new Set([...tables].flatMap((table) => dataset.tables[table]?.table.grid.sheet ?? []))
    for (const sheet of sheets) report.sheet(sheet)
  },
}
