import type { Rule } from './rule.ts'

export const badImport: Rule = {
  severity: 'blocking',
  check: ({ dataset }, report) => {
    for (const { sheet, count } of dataset.brokenTabs) report.sheet(sheet, { params: { count } })
  },
}
