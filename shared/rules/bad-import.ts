import type { Rule } from './rule.ts'

export const badImport: Rule = {
  severity: 'blocking',
  check: ({ dataset }, report) => {
    for (const { table, role } of dataset.tables) {
      if (role === 'other') continue
      let broken = 0
      for (let row = table.firstRow; row < table.endRow && row < table.firstRow + 200; row++)
        for (const value of table.grid.values[row] ?? []) if (typeof value === 'string' && value.includes('\ufffd')) broken++
      if (broken > 0) report.sheet(table.grid.sheet, { params: { count: broken } })
    }
  },
}
