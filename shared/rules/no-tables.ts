import type { Rule } from './rule.ts'

export const noTables: Rule = {
  severity: 'blocking',
  check: ({ dataset }, report) => {
    if (!dataset.tables.some((entry) => entry.role !== 'other')) report.sheet('')
  },
}
