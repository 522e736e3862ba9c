import { readText } from '../registers/read-grid-cell.ts'
import { columnIndex, dataRows } from '../sheet/table.ts'
import { nameKey } from '../text/name-key.ts'
import { isNameSlip } from './name-slip.ts'
import type { Report, RuleContext } from './rule.ts'

/** Compares the secretaries named in a register of party cells with the roll: one who is a letter or a tone away from a single member of the cell, and whom no roll knows, is most likely that member. */
export function checkSecretaryNames({ dataset }: RuleContext, report: Report): void {
  const known = new Set(dataset.members.map((member) => member.nameKey))
  for (const { table, role } of dataset.tables) {
    const column = role === 'party-cells' ? columnIndex(table, 'secretary') : -1
    for (const row of column < 0 ? [] : dataRows(table)) {
      const name = readText(table, row, column)
      const key = nameKey(name)
      if (key === '' || known.has(key)) continue
      const partyCell = dataset.findPartyCell(readText(table, row, columnIndex(table, 'partyCell')))
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
}
