import { isLikelySlip } from '../registers/likely-slip.ts'
import { partyCellKey } from '../registers/party-cell-key.ts'
import { readText } from '../registers/read-grid-cell.ts'
import { rowPartyCells } from '../registers/row-party-cells.ts'
import { dataRows, findColumn } from '../sheet/table.ts'
import type { Report, RuleContext } from './rule.ts'

/** Rows of meeting registers, summaries and lists whose party cell is on no list. */
export function reportUnknownRows({ dataset }: RuleContext, report: Report): void {
  const known = new Set(dataset.partyCells.flatMap((partyCell) => Object.values(partyCellKey(partyCell.name))))
  for (const { table, role } of dataset.tables) {
    if (role !== 'meetings' && role !== 'attendance-summary') continue
    const column = findColumn(table, 'partyCell')
    if (!column) continue
    const nameOf = rowPartyCells(table)
    for (const row of dataRows(table)) {
      const name = nameOf(row)
      if (name === '' || readText(table, row, column.index) === '') continue
      const key = partyCellKey(name)
      if (known.has(key.strict)) continue
      if (!known.has(key.weak)) {
        const found = dataset.partyCells[dataset.findPartyCell(name)]
        if (!found) report.at({ table, row }, column.index, { partyCell: name, params: { name } })
        else if (isLikelySlip(key.strict, partyCellKey(found.name).strict))
          report.at({ table, row }, column.index, { partyCell: found.name, params: { name, suggestion: found.name } })
        continue
      }
      const meant = dataset.partyCells.find((partyCell) => isToneAway(name, partyCell.name))
      if (meant)
        report.at({ table, row }, column.index, { severity: 'warning', partyCell: meant.name, params: { name, suggestion: meant.name } })
    }
  }
  for (const { table: index, row, problem } of dataset.unplacedRows) {
    const table = dataset.tables[index]?.table
    const column = table && findColumn(table, 'partyCell')
    if (problem !== 'party-cell' || !table || !column) continue
    const name = readText(table, row, column.index)
    report.at({ table, row }, column.index, { partyCell: name, params: { name } })
  }
}

/** Giếng Củ for Giếng Cũ. A name typed without any tone, on either side, is merely typed so. */
function isToneAway(typed: string, known: string): boolean {
  const [a, b] = [partyCellKey(typed), partyCellKey(known)]
  return a.weak === b.weak && a.strict !== b.strict && a.strict !== a.weak && b.strict !== b.weak
}

/** Another tone or another letter. */
export function isMistyped(typed: string, known: string): boolean {
  return isToneAway(typed, known) || isLikelySlip(partyCellKey(typed).strict, partyCellKey(known).strict)
}
