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
      if (!known.has(key.strict) && !known.has(key.weak)) report.at({ table, row }, column.index, { partyCell: name, params: { name } })
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
