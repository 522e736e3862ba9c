import type { Member } from '../registers/dataset.ts'
import { readValue } from '../registers/read-grid-cell.ts'
import { columnIndex, dataRows, type Table } from '../sheet/table.ts'

/** Whether a member has no official date on a roll where nearly everybody has one. */
export function isOfficialDateBlank({ source: { table, row } }: Member): boolean {
  const column = columnIndex(table, 'officialDate')
  if (column < 0 || readValue(table, row, column) !== '') return false
  const known = nearlyFilled.get(table) ?? isNearlyFilled(table, column)
  nearlyFilled.set(table, known)
  return known
}

/** Answers for the columns of official dates so far: each member with a blank one asks. */
const nearlyFilled = new WeakMap<Table, boolean>()

function isNearlyFilled(table: Table, column: number): boolean {
  const rows = dataRows(table)
  return rows.filter((row) => readValue(table, row, column) !== '').length * 10 >= rows.length * 9
}
