import { readText } from '../registers/read-grid-cell.ts'
import { headerLeaf } from '../sheet/header-key.ts'
import { dataRows, findColumn } from '../sheet/table.ts'
import type { Report, Rule, RuleContext } from './rule.ts'

export const nameIncomplete: Rule = {
  severity: 'warning',
  check: checkParts,
  checkMember: (member, report) => {
    if (!/\s/.test(member.name.trim())) report.member(member, 'fullName')
  },
}

/** One row in so many is a slip. */
const FEW = 10

/** «Họ đệm | Tên»: a whole name in the first of them leaves the second blank. */
function checkParts({ dataset }: RuleContext, report: Report): void {
  for (const { table, role } of dataset.tables) {
    const [last, given] = (['lastName', 'givenName'] as const).map((field) => findColumn(table, field))
    if (role !== 'members' || !last || !given) continue
    const rows = dataRows(table)
    const blank = rows.filter((row) => readText(table, row, given.index) === '' && /\s/.test(readText(table, row, last.index)))
    if (blank.length * FEW > rows.length) continue
    for (const row of blank) report.at({ table, row }, last.index, { params: { blank: headerLeaf(given.header) } })
  }
}
