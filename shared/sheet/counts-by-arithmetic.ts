import { parseNumberText } from '../text/parse-number.ts'
import { isFree, withField } from './free-columns.ts'
import type { Grid, GridValue } from './grid.ts'
import { headerLeaf } from './header-key.ts'
import { periodKey } from './parse-period.ts'
import type { TableColumn } from './table.ts'

/** What a meeting counts: present + excused + unexcused = required, excused + unexcused = absent. */
const COUNTS = ['required', 'present', 'excused', 'unexcused', 'absent'] as const
type Count = (typeof COUNTS)[number]
type Counts = { readonly [Of in Count]?: number }

const MOST_ROWS = 200
const ENOUGH = 3

/** What a count must be by the others of its meeting; undefined where they do not tell. */
const BY_OTHERS: { readonly [Of in Count]: (counts: Counts) => number | undefined } = {
  required: ({ present, excused, unexcused, absent }) => sum(present, absent ?? sum(excused, unexcused)),
  present: ({ required, excused, unexcused, absent }) => difference(required, absent ?? sum(excused, unexcused)),
  excused: ({ required, present, unexcused, absent }) => difference(absent ?? difference(required, present), unexcused),
  unexcused: ({ required, present, excused, absent }) => difference(absent ?? difference(required, present), excused),
  absent: ({ required, present, excused, unexcused }) => sum(excused, unexcused) ?? difference(required, present),
}

/**
 * A column under a heading that nobody knows («Nghỉ trình báo»), whose numbers are what is missing between the other counts of their meetings, holds that count. Typed sums are sometimes wrong: four rows of five are enough.
 * Of a table with months every month's own column of that heading.
 */
export function countsByArithmetic(grid: Grid, columns: readonly TableColumn[], firstRow: number): readonly TableColumn[] {
  const free = columns.filter(({ header, field, period }) => (period ? period.measure === 'other' : field === '' && header !== ''))
  if (free.length === 0) return columns
  let known = columns
  for (const leaf of new Set(free.map(({ header }) => headerLeaf(header)))) {
    const mine = free.filter((column) => headerLeaf(column.header) === leaf && known.includes(column))
    const isOpen = (of: Count) => mine.every((column) => !meetingOf(known, column).some((other) => countOf(other) === of))
    const count =
      COUNTS.find((of) => isOpen(of) && fits(grid, known, mine, of, firstRow)) ??
      (isOpen('required') && isWholeOfRates(grid, known, mine, firstRow) ? 'required' : undefined)
    if (count) known = known.map((column) => (mine.includes(column) ? withCount(column, count) : column))
  }
  return known
}

/** «Diện họp | Đi họp | %»: of what those who came are so many percent. */
function isWholeOfRates(grid: Grid, columns: readonly TableColumn[], mine: readonly TableColumn[], firstRow: number): boolean {
  let rows = 0
  let equal = 0
  for (const column of mine) {
    const beside = meetingOf(columns, column)
    const present = beside.find((other) => countOf(other) === 'present')
    const rate = beside.find(({ field, period }) => (period ? period.measure === 'rate' : field === 'rate'))
    if (!present || !rate) continue
    for (const row of grid.values.slice(firstRow, firstRow + MOST_ROWS)) {
      const whole = numberIn(row[column.index]) ?? 0
      if (whole <= 0 || (numberIn(row[present.index]) ?? 0) <= 0 || (row[rate.index] ?? '') === '') continue
      rows++
      if (isShareOf(row, rate, whole, numberIn(row[present.index]) ?? 0)) equal++
    }
  }
  return equal >= ENOUGH && equal * 5 >= rows * 4
}

/** Whether a grid cell says what share a part is of the whole, as 0,95 or 95. */
function isShareOf(row: readonly GridValue[], { index }: TableColumn, whole: number, part: number): boolean {
  const value = row[index] ?? ''
  const said = typeof value === 'number' ? value : typeof value === 'string' ? (parseNumberText(value)?.value ?? Number.NaN) : Number.NaN
  const percent = said <= 1 ? said * 100 : said
  return whole > 0 && part > 0 && Math.abs((part * 100) / whole - percent) <= ROUNDING
}

/** A column under a heading that nobody knows («Đạt được»), whose numbers are the share of those who came, holds the rate. */
export function rateByArithmetic(grid: Grid, columns: readonly TableColumn[], firstRow: number): readonly TableColumn[] {
  const of = (wanted: string) => columns.find(({ field }) => field === wanted)
  const [required, present] = [of('required'), of('present')]
  if (!required || !present || of('rate')) return columns
  const isShare = (row: readonly GridValue[], column: TableColumn) =>
    isShareOf(row, column, numberIn(row[required.index]) ?? 0, numberIn(row[present.index]) ?? 0)
  const rows = grid.values.slice(firstRow, firstRow + MOST_ROWS)
  const isRate = (column: TableColumn) => {
    const filled = rows.filter((row) => (row[column.index] ?? '') !== '' && (numberIn(row[required.index]) ?? 0) > 0)
    return filled.length >= ENOUGH && filled.filter((row) => isShare(row, column)).length * 5 >= filled.length * 4
  }
  const rate = columns.find((column) => isFree(column) && isRate(column))
  return withField(columns, rate, 'rate')
}

/** A rate may be typed as a whole percent. */
const ROUNDING = 0.51

function fits(grid: Grid, columns: readonly TableColumn[], mine: readonly TableColumn[], count: Count, firstRow: number): boolean {
  let rows = 0
  let equal = 0
  let isMoreThanZeros = false
  for (const column of mine) {
    const others = meetingOf(columns, column).filter((other) => countOf(other) !== undefined)
    for (const row of grid.values.slice(firstRow, firstRow + MOST_ROWS)) {
      if (others.length < 2 || others.every(({ index }) => (row[index] ?? '') === '')) continue
      const expected = BY_OTHERS[count](Object.fromEntries(others.map((other) => [countOf(other), numberIn(row[other.index])])))
      if (expected === undefined || (expected === 0 && count === 'required')) continue
      rows++
      if (numberIn(row[column.index]) !== expected) continue
      equal++
      isMoreThanZeros ||= expected > 0
    }
  }
  return isMoreThanZeros && equal >= ENOUGH && equal * 5 >= rows * 4
}

/** The columns that count the same meeting: those of its period, or all that have none. */
function meetingOf(columns: readonly TableColumn[], { period }: TableColumn): readonly TableColumn[] {
  const key = period && periodKey(period)
  return columns.filter((other) => (other.period ? periodKey(other.period) === key : key === undefined))
}

function countOf({ field, period }: TableColumn): Count | undefined {
  return COUNTS.find((count) => count === (period ? period.measure : field))
}

function withCount(column: TableColumn, count: Count): TableColumn {
  return column.period ? { ...column, period: { ...column.period, measure: count } } : { ...column, field: count }
}

/** A whole number; 0 for a blank, where nobody was; undefined for everything else. */
function numberIn(value: GridValue | undefined): number | undefined {
  if (value === undefined || value === '') return 0
  const number = typeof value === 'number' ? value : typeof value === 'string' ? parseNumberText(value)?.value : undefined
  return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined
}

function sum(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b
}

function difference(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined || a < b ? undefined : a - b
}
