import { formatDay } from '../text/civil-day.ts'
import type { Rule } from './rule.ts'

export const statusDiffersFromRoll: Rule = {
  severity: 'warning',
  check: ({ dataset }, report) => {
    for (const { member: index, source, column, rollDay } of dataset.unconfirmedChanges) {
      const member = dataset.members[index]
      if (!member) continue
      report.at(source, column, {
        person: member.name,
        partyCell: member.partyCell,
        params: rollDay > 0 ? { day: formatDay(rollDay) } : {},
        related: [member.source, 'status'],
      })
    }
  },
}
