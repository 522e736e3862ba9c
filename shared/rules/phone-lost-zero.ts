import { readDigits } from '../registers/read-grid-cell.ts'
import { columnIndex } from '../sheet/table.ts'
import type { Rule } from './rule.ts'

export const phoneLostZero: Rule = {
  severity: 'warning',
  checkMember: (member, report) => {
    const { table, row } = member.source
    const digits = readDigits(table, row, columnIndex(table, 'phone'))
    if (/^[35789]\d{8}$/.test(digits))
      report.member(member, 'phone', { params: { suggestion: `0${digits}` }, fix: { kind: 'text', after: `0${digits}` } })
  },
}
