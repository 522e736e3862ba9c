import { findColumn } from '../sheet/table.ts'
import { cleanText } from '../text/clean-text.ts'
import type { Rule } from './rule.ts'

export const nameSpacing: Rule = {
  severity: 'info',
  checkMember: (member, report) => {
    const { table, row } = member.source
    const { typed, values } = table.grid
    const column = findColumn(table, 'fullName')
    const raw = column ? (typed ?? values)[row]?.[column.index] : undefined
    if (typeof raw === 'string' && raw !== cleanText(raw))
      report.member(member, 'fullName', { fix: { kind: 'text', after: cleanText(raw) } })
  },
}
