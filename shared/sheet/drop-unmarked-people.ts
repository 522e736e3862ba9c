import type { Grid, GridValue } from './grid.ts'
import { measureLabelled } from './measure-label.ts'
import { parsePeriod } from './parse-period.ts'
import { isPersonName } from './person-name.ts'
import { type Placed, placedGrid, placedRows, placesOf } from './placed-grid.ts'

const HEADER_ROWS = 30
const ENOUGH_MONTHS = 3
const ENOUGH_PEOPLE = 3
const ENOUGH_COUNTS = 2
/** «(không chấm từng người)» */
const REMARK = /^\s*\(.*\)\s*$/su

/**
 * A list of people without a single mark under its months, and what was counted of them in lines below («Phải dự», «có mặt», «vắng có phép»), without the people: the counts are all that it says of the meetings.
 * `origin` of the answer tells where each grid cell really stands. Any other grid comes back as it is.
 */
export function dropUnmarkedPeople(grid: Grid): Grid {
  for (let header = 0; header < Math.min(HEADER_ROWS, grid.values.length); header++) {
    const months = (grid.values[header] ?? []).flatMap((value, column) => (isMonth(value) ? [column] : []))
    const first = months[0] ?? 0
    if (months.length < ENOUGH_MONTHS || first === 0) continue
    const name = Array.from({ length: first }, (_, column) => column).find((column) =>
      isPersonName(grid.values[header + 1]?.[column] ?? ''),
    )
    if (name === undefined) continue
    const people = rowsFrom(
      grid,
      header + 1,
      (row) => isPersonName(row[name] ?? '') && months.every((column) => isUnmarked(row[column] ?? '')),
    )
    const from = header + 1 + people
    const counts = rowsFrom(grid, from, (row) => typeof row[name] === 'string' && row[name] !== '' && !isPersonName(row[name]))
    const measures = Array.from({ length: counts }, (_, i) => measureLabelled(grid.values[from + i]?.[name] ?? ''))
    const isCounted = measures.includes('present') && measures.filter((measure) => measure !== undefined).length >= ENOUGH_COUNTS
    if (people >= ENOUGH_PEOPLE && isCounted) return dropped(grid, header, name, first, from)
  }
  return grid
}

function isMonth(value: GridValue): boolean {
  return typeof value === 'string' && (parsePeriod([value])?.month ?? 0) > 0
}

function isUnmarked(value: GridValue): boolean {
  return value === '' || (typeof value === 'string' && REMARK.test(value))
}

/** How many rows from one on are such, one below the other. */
function rowsFrom({ values }: Grid, from: number, is: (row: readonly GridValue[]) => boolean): number {
  const other = values.slice(from).findIndex((row) => !is(row))
  return other < 0 ? values.length - from : other
}

/** The header and the counts, each line with its label right before the first month. */
function dropped(grid: Grid, header: number, name: number, first: number, from: number): Grid {
  const at = placesOf(grid)
  const rows = placedRows(grid)
  const labelled = (row: number, label: Placed): Placed[] => [label, ...(rows[row] ?? []).slice(first)]
  return placedGrid(
    grid,
    [
      ...rows.slice(0, header),
      labelled(header, ['', { row: header, column: name }]),
      ...rows.slice(from).map((_, i) => labelled(from + i, at(from + i, name))),
    ],
    { row: header, column: name },
  )
}
