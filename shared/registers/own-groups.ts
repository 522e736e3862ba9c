import type { Grid, GridValue } from '../sheet/grid.ts'
import { type Placed, placedGrid, placedRows } from '../sheet/placed-grid.ts'
import { columnIndex, type Table } from '../sheet/table.ts'

const FEWEST_PERIODS = 2
/** «Tổ 1» in a column of tổ đảng. */
const SHORT = /^\s*tổ\s+(?!đảng)(?=\S)/iu

/**
 * «Tổ đảng | Tháng 4: Phải dự, Có mặt | …» of the one party cell that the title names. It comes back with a row of the party cell above its groups, so that it is read like counts of several; `origin` tells where
 * each grid cell really stands. Undefined for any other table.
 */
export function withOwnerRow(table: Table): Grid | undefined {
  const { grid, headerRow, firstRow, endRow, columns, titles } = table
  const name = columnIndex(table, 'partyGroup')
  const counted = columns.filter(({ period }) => period?.measure === 'present' || period?.measure === 'required')
  if (name < 0 || columnIndex(table, 'partyCell') >= 0 || titles.partyCell === '' || counted.length < FEWEST_PERIODS) return undefined
  const rows = placedRows(grid)
  const renamed = (from: number, to: number, rename: (value: GridValue) => GridValue): Placed[][] =>
    rows.slice(from, to).map((row) => row.map(([value, place], column) => [column === name ? rename(value) : value, place]))
  const owner: Placed[] = [...Array(name).fill(['', undefined]), [titles.partyCell, { row: headerRow, column: name }]]
  return placedGrid(
    grid,
    [
      ...rows.slice(0, headerRow),
      ...renamed(headerRow, firstRow, (value) => (value === '' ? '' : 'Chi bộ / Tổ đảng')),
      owner,
      ...renamed(firstRow, endRow, (value) => (typeof value === 'string' ? value.replace(SHORT, 'Tổ đảng ') : value)),
    ],
    { row: headerRow, column: name },
  )
}
