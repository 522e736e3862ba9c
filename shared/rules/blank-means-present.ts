import type { Rule } from './rule.ts'

/** Says aloud what the legend of a register of absences says of its blanks, because all rates of the sheet rest on it. */
export const blankMeansPresent: Rule = {
  severity: 'info',
  check: ({ dataset }, report) => {
    const sheets = new Set<string | undefined>()
    for (const { table, isBlankPresent } of dataset.meetingColumns) if (isBlankPresent) sheets.add(dataset.tables[table]?.table.grid.sheet)
    for (const sheet of sheets) if (sheet) report.sheet(sheet)
  },
}
