import type { Merge } from '../sheet/grid.ts'
import { columnIndex, type Table } from '../sheet/table.ts'
import { readText } from './read-grid-cell.ts'
import { isCarriedDown } from './row-party-cells.ts'

/**
 * The row whose grid cell in `column` speaks for each row: its own, the first of the rows that it is merged over, or, where the column is
 * filled once per block and `mayCarry` has nothing against it, the last one above that is filled. Each row its own for a column of -1.
 */
export function blockRows(
  table: Table,
  column: number,
  mayCarry: (row: number, filled: number) => boolean = () => true,
): (row: number) => number {
  if (column < 0) return (row) => row
  const merged = rowsMerged(table.grid.merges ?? [], column)
  const isOnce = isCarriedDown(table, column)
  if (!isOnce && merged.size === 0) return (row) => row
  const places: number[] = []
  let filled = -1
  for (let row = table.firstRow; row < table.endRow; row++) {
    if (readText(table, row, column) !== '') filled = row
    const isOfBlock = filled >= 0 && (merged.has(row) || (isOnce && mayCarry(row, filled)))
    places.push(isOfBlock ? filled : row)
  }
  return (row) => places[row - table.firstRow] ?? row
}

/** The rows that are merged in a column, counted from 0 like it. */
function rowsMerged(merges: readonly Merge[], column: number): ReadonlySet<number> {
  const covering = merges.filter((merge) => column + 1 >= merge.column && column + 1 < merge.column + merge.columns)
  return new Set(covering.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, i) => row - 1 + i)))
}

/** The row where each row's day of the meeting stands. Rows of meetings without a day are not of the day above them unless merged with it; rows of people are. */
export function dayRows(table: Table): (row: number) => number {
  const isOfPeople = columnIndex(table, 'fullName') >= 0
  return blockRows(table, columnIndex(table, 'meetingDate'), () => isOfPeople)
}

/** The row where each row's kind of meeting stands: merged with it, or beside the day that it has from above. */
export function kindRows(table: Table): (row: number) => number {
  const merged = blockRows(table, columnIndex(table, 'meetingType'), () => false)
  const dayRow = dayRows(table)
  return (row) => (merged(row) === row ? dayRow(row) : merged(row))
}
