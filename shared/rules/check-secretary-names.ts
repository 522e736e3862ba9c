import { isNameSlip } from './name-slip.ts'
import type { Report, RuleContext } from './rule.ts'
import { secretariesOfRegisters } from './secretaries-of-registers.ts'

/** Compares the secretaries named in a register of party cells with the roll: one who is a letter or a tone away from a single member of the cell, and whom no roll knows, is most likely that member. */
export function checkSecretaryNames({ dataset }: RuleContext, report: Report): void {
  const known = new Set(dataset.members.map((member) => member.nameKey))
  for (const { table, row, column, name, key, partyCell } of secretariesOfRegisters(dataset)) {
    if (key === '' || known.has(key)) continue
    const alike = dataset.members.filter((member) => partyCell >= 0 && member.partyCell === partyCell && isNameSlip(key, member.nameKey))
    const [member] = alike
    if (member && new Set(alike.map((one) => one.nameKey)).size === 1)
      report.at({ table, row }, column, {
        person: name,
        partyCell,
        params: { other: member.name, heading: table.columns.find(({ index }) => index === column)?.header ?? '' },
        related: [member.source, 'fullName'],
      })
  }
}
