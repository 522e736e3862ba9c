import { readText } from '../registers/read-grid-cell.ts'
import { columnIndex, dataRows } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'
import { isWithinDistance } from '../text/edit-distance.ts'
import { nameKey } from '../text/name-key.ts'
import type { Report, RuleContext } from './rule.ts'

/** Compares the secretaries named in a register of party cells with the roll: one who is a letter or a tone away from a single member of the cell, and whom no roll knows, is most likely that member. */
export function checkSecretaries({ dataset }: RuleContext, report: Report): void {
  const known = new Set(dataset.members.map((member) => member.nameKey))
  for (const { table, role } of dataset.tables) {
    const column = role === 'party-cells' ? columnIndex(table, 'secretary') : -1
    for (const row of column < 0 ? [] : dataRows(table)) {
      const name = readText(table, row, column)
      const key = nameKey(name)
      if (key === '' || known.has(key)) continue
      const partyCell = dataset.findPartyCell(readText(table, row, columnIndex(table, 'partyCell')))
      const alike = dataset.members.filter((member) => partyCell >= 0 && member.partyCell === partyCell && isSlip(key, member.nameKey))
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

/** One word is another by a letter or by its tone. */
function isSlip(key: string, known: string): boolean {
  const [words, others] = [key.split(' '), known.split(' ')]
  const differing = words.flatMap((word, i) => (word === others[i] ? [] : [[word, others[i] ?? ''] as const]))
  const [pair] = differing
  if (words.length !== others.length || differing.length !== 1 || !pair) return false
  return foldText(pair[0]) === foldText(pair[1]) || isWithinDistance(pair[0], pair[1], 1)
}
