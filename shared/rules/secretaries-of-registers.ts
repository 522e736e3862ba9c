import type { Dataset } from '../registers/dataset.ts'
import { readText } from '../registers/read-grid-cell.ts'
import { columnIndex, dataRows, type Table } from '../sheet/table.ts'
import { nameKey } from '../text/name-key.ts'

/** A secretary (bí thư) whom a register of party cells names; `partyCell` is below 0 where the row names none that is known. */
export type RegisteredSecretary = {
  readonly table: Table
  readonly row: number
  readonly column: number
  readonly name: string
  readonly key: string
  readonly partyCell: number
}

export function secretariesOfRegisters({ tables, findPartyCell }: Dataset): RegisteredSecretary[] {
  return tables.flatMap(({ table, role }) => {
    const column = role === 'party-cells' ? columnIndex(table, 'secretary') : -1
    if (column < 0) return []
    return dataRows(table).flatMap((row) => {
      const name = readText(table, row, column)
      const partyCell = findPartyCell(readText(table, row, columnIndex(table, 'partyCell')))
      return name === '' ? [] : [{ table, row, column, name, key: nameKey(name), partyCell }]
    })
  })
}
