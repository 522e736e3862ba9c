import { foldText } from '../text/fold-text.ts'
import type { Grid, GridValue } from './grid.ts'
import { headerKey } from './header-key.ts'
import { levelText } from './level-text.ts'
import { measureNamed } from './measure-words.ts'
import { type ColumnPeriod, parsePeriod, periodKey } from './parse-period.ts'
import { isPartyCellName } from './party-cell-name.ts'
import { type Placed, placedGrid, placedRows, placesOf } from './placed-grid.ts'
import { plainHeader } from './plain-header.ts'

const HEADER_ROWS = 30
const FEWEST_CELLS = 2
/** The months and quarters of several years; more are no summary. */
const MOST_PERIODS = 60
/** What a pivot calls the sum of its columns and of its rows. */
const WHOLE = /^(?:grand total|tong cuoi|tong cong|tong|cong)$/

/** A party cell's row with its sums, and the rows of its meetings below it. */
type Outline = { readonly name: number; readonly meetings: readonly number[] }

/**
 * A pivot, or what looks like one: party cells and below each its months in one column, what is counted across («Row Labels | Có mặt | Vắng có phép | Grand Total»), turned into one row per party cell with such
 * columns below each month, so that it is read like any other summary. `origin` of the answer tells where each grid cell really stands. Any other grid comes back as it is.
 */
export function unfoldOutline(grid: Grid): Grid {
  for (let header = 0; header < Math.min(HEADER_ROWS, grid.values.length); header++) {
    const [below] = grid.values[header + 1] ?? []
    if (typeof below !== 'string' || !isPartyCellName(below)) continue
    const measures = measuresAcross(grid.values[header] ?? [])
    if (measures.length < 2) continue
    const outlines = findOutlines(grid, header)
    if (outlines.length >= FEWEST_CELLS) return unfolded(grid, header, measures, outlines)
  }
  return grid
}

/** The columns right of the first that count something, each with its heading; the sum of all kinds is of those who had to come. */
function measuresAcross(row: readonly GridValue[]): { readonly column: number; readonly heading: string }[] {
  const named = row.flatMap((value, column) => {
    const key = typeof value === 'string' && column > 0 ? headerKey(value) : ''
    if (WHOLE.test(key)) return [{ column, heading: 'Phải dự' }]
    return measureNamed(plainHeader(key)) === undefined ? [] : [{ column, heading: value as string }]
  })
  return named.filter(({ heading }, i) => named.findIndex((other) => other.heading === heading) === i)
}

/** Party cells with their meetings, to the row of their sum or to the first that is neither. None where a name has no meeting below it, as in a list. */
function findOutlines({ values }: Grid, header: number): Outline[] {
  const outlines: { name: number; meetings: number[] }[] = []
  for (let row = header + 1; row < values.length; row++) {
    const label = values[row]?.[0] ?? ''
    const last = outlines.at(-1)
    if (isMeeting(label)) last?.meetings.push(row)
    else if (typeof label === 'string' && isPartyCellName(label)) outlines.push({ name: row, meetings: [] })
    else break
  }
  return outlines.every(({ meetings }) => meetings.length > 0) ? outlines : []
}

function isMeeting(label: GridValue): boolean {
  return typeof label !== 'number' && label !== '' && parsePeriod(['Tháng', label]) !== undefined
}

function unfolded(grid: Grid, header: number, measures: ReturnType<typeof measuresAcross>, outlines: readonly Outline[]): Grid {
  const at = placesOf(grid)
  const periodOf = (row: number) => parsePeriod(['Tháng', grid.values[row]?.[0] ?? '']) as ColumnPeriod
  const keyOf = (row: number) => periodKey(periodOf(row))
  const periods = new Map(outlines.flatMap(({ meetings }) => meetings.map((row) => [keyOf(row), row] as const)))
  const timeOf = ({ year, month, quarter }: ColumnPeriod) => year * 100 + (month || quarter * 3)
  const order = [...periods].sort(([, a], [, b]) => timeOf(periodOf(a)) - timeOf(periodOf(b))).map(([key]) => key)
  if (order.length > MOST_PERIODS) return grid
  const kind = isThematic(grid.values.slice(0, header)) ? 'Chuyên đề ' : ''
  const blank: Placed = ['', undefined]
  const inHeader = (text: GridValue, column: number): Placed => [text, { row: header, column }]
  const across = (heads: readonly Placed[], cells: (key: string) => readonly Placed[], sums: readonly Placed[]) => [
    ...heads,
    ...order.flatMap(cells),
    ...sums,
  ]
  // A pivot leaves blank what it counts nobody of.
  const countAt = (row: number, column: number): Placed => {
    const [value, place] = at(row, column)
    return [value === '' ? 0 : value, place]
  }
  const counts = (row: number | undefined) => measures.map(({ column }) => (row === undefined ? blank : countAt(row, column)))
  const end = (outlines.at(-1)?.meetings.at(-1) ?? header) + 1
  const rows = [
    across(
      [inHeader('Chi bộ', 0)],
      (key) => measures.map(({ column }) => inHeader(`${kind}${levelText(at(periods.get(key) as number, 0)[0])}`, column)),
      measures.map(({ column }) => inHeader('Cộng', column)),
    ),
    across(
      [blank],
      () => measures.map(({ heading, column }) => inHeader(heading, column)),
      measures.map(({ heading, column }) => inHeader(heading, column)),
    ),
    ...outlines.map(({ name, meetings }) => {
      const rowOf = new Map(meetings.map((row) => [keyOf(row), row] as const))
      return across([at(name, 0)], (key) => counts(rowOf.get(key)), counts(name))
    }),
  ]
  // «Grand Total» of a pivot sums up all of them.
  const isWhole = WHOLE.test(foldText(String(grid.values[end]?.[0] ?? '')))
  const total = isWhole ? [across([['Tổng cộng', { row: end, column: 0 }]], () => counts(undefined), counts(end))] : []
  // What stands right above the header is no part of it.
  const whole = placedRows(grid)
  return {
    ...placedGrid(grid, [...whole.slice(0, header), [blank], ...rows, ...total, ...whole.slice(end + total.length)], {
      row: header,
      column: 0,
    }),
    isPivot: true,
  }
}

/** «Loại sinh hoạt | Chuyên đề» above a pivot says which rows it took. */
function isThematic(rows: readonly (readonly GridValue[])[]): boolean {
  const words = foldText(rows.flat().map(levelText).join(' '))
  return /\bchuyen de\b/.test(words) && !/\bthuong ky\b/.test(words)
}
