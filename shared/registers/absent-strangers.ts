import { columnIndex, dataRows } from '../sheet/table.ts'
import type { RegisteredTable } from './dataset.ts'
import type { PeopleIndex } from './match-people.ts'
import { absentColumns } from './name-columns.ts'
import { namesInText } from './names-in-text.ts'
import type { PartyCellIndex } from './party-cell-index.ts'
import { readText } from './read-grid-cell.ts'
import { tablesOf } from './register-tables.ts'
import { rowPartyCells } from './row-party-cells.ts'
import type { Stranger } from './status-register.ts'

/** Of so many names nearly all must be on the roll before one that is not says anything: an office may name people by their given names alone. */
const ENOUGH = 5

/** People whom a register of counted meetings names as absent and no roll does. Their number counts all the same. */
export function absentStrangers(tables: readonly RegisteredTable[], partyCells: PartyCellIndex, people: PeopleIndex): Stranger[] {
  return tablesOf(tables, 'meetings').flatMap((table) => {
    const columns = columnIndex(table, 'present') < 0 ? [] : absentColumns(table)
    if (columns.length === 0) return []
    const nameOf = rowPartyCells(table)
    const named = dataRows(table).flatMap((row) => {
      const partyCell = partyCells.place(nameOf(row), table.grid.sheet)
      const people = columns.flatMap((column) => namesInText(readText(table, row, column)) ?? [])
      return people.map(({ name }) => ({ source: { table, row }, name, partyCell }))
    })
    const strangers = named.filter(({ name, partyCell }) => partyCell >= 0 && people.find(name, partyCell, [], 0).member < 0)
    return named.length >= ENOUGH && strangers.length * 5 <= named.length ? strangers : []
  })
}
