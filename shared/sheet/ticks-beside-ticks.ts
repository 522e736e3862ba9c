import { has, isFree, isTick, withField } from './free-columns.ts'
import type { Grid, GridValue } from './grid.ts'
import type { TableColumn } from './table.ts'

/** A third column of ticks beside «Có mặt», «Có phép», «Không phép», of which one is missing: ticked where neither of the others is. */
export function ticksBesideTicks(grid: Grid, columns: readonly TableColumn[], firstRow: number): readonly TableColumn[] {
  const known = columns.filter(({ field }) => THREE.includes(field))
  const missing = THREE.filter((field) => known.every((column) => column.field !== field))
  const person = columns.find(({ field }) => WHO.includes(field))
  if (missing.length !== 1 || !person || has(columns, 'mark', 'absent')) return columns
  const isOfPerson = (row: readonly GridValue[]) =>
    (row[person.index] ?? '') !== '' && known.every(({ index }) => typeof row[index] !== 'number')
  const rows = grid.values.slice(firstRow, firstRow + MOST_TICKED).filter(isOfPerson)
  const ticked = ({ index }: TableColumn) => rows.filter((row) => isTick(row[index] ?? ''))
  const isTicked = (column: TableColumn) => ticked(column).length * 10 >= rows.filter((row) => (row[column.index] ?? '') !== '').length * 9
  // Somebody may be ticked twice by mistake.
  const isThird = (column: TableColumn) => {
    const alone = ticked(column).filter((row) => known.every(({ index }) => !isTick(row[index] ?? '')))
    return alone.length > 0 && alone.length * 4 >= ticked(column).length * 3
  }
  const free = columns.filter((column) => isFree(column) && isTicked(column) && isThird(column))
  return free.length === 1 && known.every(isTicked) ? withField(columns, free[0], missing[0] as string) : columns
}

const WHO: readonly string[] = ['fullName', 'lastName', 'partyCardNo', 'citizenId']
const MOST_TICKED = 1000
const THREE: readonly string[] = ['present', 'excused', 'unexcused']
