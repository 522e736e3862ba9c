import type { Grid, GridValue } from './grid.ts'
import { measureLabelled } from './measure-label.ts'
import { parsePeriod } from './parse-period.ts'
import { isPersonName } from './person-name.ts'
import { type Placed, placedGrid, placedRows, placesOf } from './placed-grid.ts'

const HEADER_ROWS = 30
const ENOUGH_PEOPLE = 3
const ENOUGH_MONTHS = 3
/** A list of people is longer. */
const MOST_COUNTS = 30

/**
 * What one party cell counts, with the months across and the counts down («Số phải dự», «Có mặt», «Vắng có lý do», each once), turned into a register with one row per month so that it is read like any other. `origin` of the
 * answer tells where each grid cell really stands. The people above the counts are left out where nobody marked any of them, with the months in which nobody is counted. Any other grid comes back as it is.
 */
export function turnMonths(grid: Grid): Grid {
  for (let header = 0; header < Math.min(HEADER_ROWS, grid.values.length); header++) {
    const row = grid.values[header] ?? []
    const months = row.flatMap((value, column) => (isMonth(value) ? [column] : []))
    if (months.length < ENOUGH_MONTHS || months[0] === 0) continue
    const people = unmarkedPeople(grid, header, months)
    const label = people?.name ?? (months[0] as number) - 1
    const counts = countRows(grid, people?.last ?? header, label)
    if (counts.length > MOST_COUNTS) continue
    const measured = counts.map((line) => measureLabelled(grid.values[line]?.[label] ?? ''))
    const measures = measured.filter((measure) => measure !== undefined)
    // «Ngày họp» above the three people of a small party cell.
    if (counts.some((line, i) => measured[i] === undefined && isPersonName(grid.values[line]?.[label] ?? ''))) continue
    const isWhole = measures.includes('present') && measures.length > 1 && new Set(measures).size === measures.length
    // «Số người dự» and «Tỷ lệ %» below a list of people sum it up.
    const isOfCounts = measures.length * 2 >= counts.length
    // Days of birth stand over nothing that «Có mặt» below the people counts.
    const isCounted = counts.every((line) => months.some((column) => (grid.values[line]?.[column] ?? '') !== ''))
    const came = counts.find((line) => measureLabelled(grid.values[line]?.[label] ?? '') === 'present') ?? header
    const held = people ? months.filter((column) => ![0, ''].includes(grid.values[came]?.[column] as string | number)) : months
    if (isWhole && isOfCounts && isCounted) return turned(grid, header, label, held, counts)
  }
  return grid
}

function isMonth(value: GridValue): boolean {
  return typeof value !== 'number' && value !== '' && (parsePeriod([value])?.month ?? 0) > 0
}

/** The column of the names and the last of the people below a header, where nothing but a remark in brackets stands under any month; undefined where somebody is marked, or there are too few. */
function unmarkedPeople({ values }: Grid, header: number, months: readonly number[]): { name: number; last: number } | undefined {
  const name = values[header + 1]?.findIndex((value, column) => column < (months[0] as number) && isPersonName(value)) ?? -1
  const isUnmarked = (value: GridValue) => value === '' || (typeof value === 'string' && /^\s*\(.*\)\s*$/su.test(value))
  const other = values.findIndex(
    (row, i) => i > header && !(isPersonName(row[name] ?? '') && months.every((column) => isUnmarked(row[column] ?? ''))),
  )
  return name >= 0 && other > header + ENOUGH_PEOPLE ? { name, last: other - 1 } : undefined
}

/** The rows below a header up to the first that names nothing or counts nothing. */
function countRows({ values }: Grid, header: number, label: number): number[] {
  const rows: number[] = []
  for (let row = header + 1; row < values.length && rows.length <= MOST_COUNTS; row++) {
    const line = values[row] ?? []
    if (typeof line[label] !== 'string' || line[label] === '' || line.slice(label + 1).every((value) => value === '')) break
    rows.push(row)
  }
  return rows
}

function turned(grid: Grid, header: number, label: number, months: readonly number[], counts: readonly number[]): Grid {
  const at = placesOf(grid)
  const rows = placedRows(grid)
  const after = (counts.at(-1) ?? header) + 1
  return placedGrid(
    grid,
    [
      ...rows.slice(0, header),
      [['Tháng', { row: header, column: label }], ...counts.map((row) => at(row, label))],
      ...months.map((column): Placed[] => [at(header, column), ...counts.map((row) => at(row, column))]),
      [],
      ...rows.slice(after),
    ],
    { row: header, column: label },
  )
}
