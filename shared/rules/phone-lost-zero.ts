import { rollMembers } from './roll-members.ts'
import { readDigits } from '../registers/read-grid-cell.ts'
import { findColumn } from '../sheet/table.ts'
import type { Rule } from './rule.ts'

export const phoneLostZero: Rule = {
  class: 'CELL',
  severity: 'warning',
  certainFix: true,
  check: (context, report) => {
    for (const member of rollMembers(context)) {
      const { table, row } = member.source
      const digits = readDigits(table, row, findColumn(table, 'phone')?.index ?? -1)
      if (/^[35789]\d{8}$/.test(digits))
        report.member(member, 'phone', { params: { suggestion: `0${digits}` }, fix: { kind: 'text', after: `0${digits}` } })
    }
  },
}
