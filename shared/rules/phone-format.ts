import { rollMembers } from './roll-members.ts'
import { isPlaceholder, readText } from '../registers/read-grid-cell.ts'
import { findColumn } from '../sheet/table.ts'
import { isPhone } from './phone-number.ts'
import type { Rule } from './rule.ts'

export const phoneFormat: Rule = {
  class: 'CELL',
  severity: 'warning',
  check: (context, report) => {
    for (const member of rollMembers(context)) {
      const { table, row } = member.source
      const column = findColumn(table, 'phone')?.index ?? -1
      const typed = readText(table, row, column)
      if (typed === '' || isPlaceholder(typed)) continue
      // Two numbers in one grid cell are common; each is looked at.
      const wrong = typed.split(/[;,\n]|\s[-–/]\s|\s?\/\s?/).find((part) => !isPhone(part))
      if (wrong !== undefined) report.member(member, 'phone')
    }
  },
}
