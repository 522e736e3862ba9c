import type { Rule } from './rule.ts'

export const colourAsMark: Rule = {
  severity: 'blocking',
  check: ({ dataset }, report) => {
    for (const sheet of dataset.colouredTabs) report.sheet(sheet)
  },
}
