import { foldText } from '../text/fold-text.ts'
import type { Grid, GridValue } from './grid.ts'
import { isNumberRow } from './header-block.ts'
import { levelsAbove } from './header-levels.ts'
import { levelText } from './level-text.ts'
import { type Measure, parsePeriod } from './parse-period.ts'
import { type Placed, placedGrid, placedRows } from './placed-grid.ts'
import { heldMonths, readAbsentMonths } from './read-absent-months.ts'
import { rowWord } from './row-words.ts'

const HEADER_ROWS = 30
const HEADING = /^(?:(?:cac|nhung|ghi|ghi ro) )*thang (?:vang|nghi|khong du)\b/
const ABSENT: ReadonlySet<Measure | undefined> = new Set(['absent', 'excused', 'unexcused'])

/** A column that lists months; `leaf` says which absences, `isOpen` where it says only that they were. */
type Listing = { readonly column: number; readonly leaf: string; readonly isOpen: boolean }

/**
 * A register with one row per person in which the months of absence are listed («T3, T7», «T5 (ốm)») under «Tháng vắng», turned into a grid with columns for each month, so that it is read like any other. `origin`
 * of the answer tells where each grid cell really stands. Any other grid comes back as it is, also one that does not say which months had meetings and that whoever lists none came: nobody else can know.
 */
export function unfoldAbsentMonths(grid: Grid): Grid {
  for (const [header, row] of grid.values.slice(0, HEADER_ROWS).entries()) {
    const listings = row.flatMap((value, column) => (isHeading(value) ? listingsBelow(grid, header, column) : []))
    const held = listings.length === 0 ? [] : heldMonths(grid)
    if (held.length > 0) return unfolded(grid, header, listings, held)
  }
  return grid
}

function isHeading(value: GridValue): boolean {
  return typeof value === 'string' && value.length < 40 && HEADING.test(foldText(value))
}

function measureOf(leaf: GridValue): Measure | undefined {
  return parsePeriod(['Tháng 1', leaf])?.measure
}

/** «Có lý do | Không lý do» below the heading, or the heading's own «vắng có phép» without the months. */
function listingsBelow({ values }: Grid, header: number, column: number): Listing[] {
  const row = values[header] ?? []
  const leaves = values[header + 1] ?? []
  const listing = (at: number, leaf: string): Listing => ({ column: at, leaf, isOpen: measureOf(leaf) === 'absent' })
  let end = column
  while (end < row.length && (end === column || row[end] === '') && ABSENT.has(measureOf(leaves[end] ?? ''))) end++
  if (end > column) return leaves.slice(column, end).map((leaf, i) => listing(column + i, levelText(leaf)))
  const leaf = levelText(row[column] ?? '')
    .normalize('NFC')
    .replace(/^.*tháng\s*/isu, '')
  return ABSENT.has(measureOf(leaf)) ? [listing(column, leaf)] : []
}

function unfolded(grid: Grid, header: number, listings: readonly Listing[], held: readonly number[]): Grid {
  const { values } = grid
  const rows = placedRows(grid)
  const last = listings.some(({ leaf, column }) => values[header + 1]?.[column] === leaf) ? header + 1 : header
  const from = isNumberRow(values[last + 1] ?? []) ? last + 2 : last + 1
  const word = (row: number) => rowWord(String(values[row]?.find((value) => typeof value === 'string' && /\p{L}{2}/u.test(value)) ?? ''))
  const footer = rows.findIndex((_, row) => row >= from && word(row) === 'footer')
  const end = footer < 0 ? rows.length : footer
  const kept = [...(values[header] ?? []).keys()].filter((column) => listings.every((listing) => listing.column !== column))
  const title = (column: number) =>
    [...levelsAbove(grid, header, last, column), values[last]?.[column] ?? ''].map(levelText).join(' ').trim()
  const said = listings.filter(({ isOpen }) => !isOpen)
  const leaves = ['Vắng', 'Lý do', ...said.map(({ leaf }) => leaf)]
  const marks = (row: number): Placed[] => {
    const lists = new Map(
      listings.map((listing) => [listing, word(row) === 'total' ? [] : readAbsentMonths(values[row]?.[listing.column] ?? '', held)]),
    )
    const strange = listings.find((listing) => !lists.get(listing))
    return held.flatMap((month) => {
      const of = (listing: Listing | undefined) => listing && lists.get(listing)?.find((absent) => absent.month === month)
      // What is no list of these months is asked about in each of them.
      const open = strange ?? listings.find((listing) => listing.isOpen && of(listing))
      const place = { row, column: (open ?? (listings[0] as Listing)).column }
      return [
        [open ? 'x' : '', place],
        [strange ? '?' : (of(open)?.reason ?? ''), place],
        ...said.map((listing): Placed => [of(listing) ? (values[row]?.[listing.column] ?? '') : '', { row, column: listing.column }]),
      ]
    })
  }
  const place = { row: header, column: (listings[0] as Listing).column }
  const months = (leavesOf: (month: number) => readonly string[]) =>
    held.flatMap((month) => leavesOf(month).map((text): Placed => [text, place]))
  const turned = placedGrid(
    grid,
    [
      ...rows.slice(0, header),
      [...kept.map((column): Placed => [title(column), { row: header, column }]), ...months((month) => leaves.map(() => `Tháng ${month}`))],
      [...kept.map((): Placed => ['', undefined]), ...months(() => leaves)],
      ...rows.slice(from, end).map((line, i) => [...kept.map((column) => line[column] as Placed), ...marks(from + i)]),
      ...rows.slice(end),
    ],
    place,
  )
  return { ...turned, onlyAbsences: true }
}
