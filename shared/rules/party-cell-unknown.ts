import { partyCellKey } from '../registers/party-cell-key.ts'
import { isMistyped, reportUnknownRows } from './unknown-cell-rows.ts'
import type { Report, Rule, RuleContext } from './rule.ts'

export const partyCellUnknown: Rule = {
  severity: 'error',
  check: (context, report) => {
    const strict = new Set(context.dataset.partyCells.map(({ name }) => partyCellKey(name).strict))
    for (const member of context.dataset.members) {
      const meant = context.dataset.partyCells[member.partyCell]
      if (meant && !strict.has(partyCellKey(member.partyCellText).strict) && isMistyped(member.partyCellText, meant.name))
        report.member(member, 'partyCell', { params: { name: member.partyCellText, suggestion: meant.name } })
      if (member.partyCell < 0 && member.partyCellText !== '')
        report.member(member, 'partyCell', { params: { name: member.partyCellText } })
    }
    reportUnknownRows(context, report)
    reportUnknownGroups(context, report)
  },
}

/** Group rows of attendance sheets that name a party cell which the workbook's own list does not have. */
function reportUnknownGroups({ dataset }: RuleContext, report: Report): void {
  if (!dataset.partyCells.some(({ source }) => source !== undefined)) return
  const unlisted = new Map(
    dataset.partyCells.filter(({ source }) => source === undefined).map(({ name }) => [partyCellKey(name).strict, name]),
  )
  for (const { table, role } of dataset.tables) {
    if (role !== 'attendance-grid' && role !== 'attendance-list') continue
    for (const { row, label } of table.groups) {
      const name = unlisted.get(partyCellKey(label).strict)
      if (name !== undefined) report.at({ table, row }, null, { severity: 'warning', value: name, partyCell: name, params: { name } })
    }
  }
}
