import type { Rule } from './rule.ts'

export const legacyEncoding: Rule = {
  severity: 'warning',
  check: ({ dataset }, report) => {
    for (const { sheet, legacy } of new Set(dataset.tables.map(({ table }) => table.grid)))
      if (legacy) report.sheet(sheet, { params: { encoding: legacy.toUpperCase() } })
  },
}
