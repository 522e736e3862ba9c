import { readText } from '../registers/read-grid-cell.ts'
import { isPlaceholder } from '../sheet/value-day.ts'
import { columnIndex } from '../sheet/table.ts'
import { isPhone } from './phone-number.ts'
import type { Rule } from './rule.ts'

export const phoneFormat: Rule = {
  severity: 'warning',
  checkMember: (member, report) => {
    const { table, row } = member.source
    const column = columnIndex(table, 'phone')
    const typed = readText(table, row, column)
    if (typed === '' || isPlaceholder(typed)) return
    // Two numbers in one grid cell are common; each is looked at.
    const wrong = typed.split(/[;,\n]|\s[-–/]\s|\s?\/\s?/).find((part) => !isPhone(part))
    if (wrong !== undefined) report.member(member, 'phone')
  },
}
