import { foldText } from '../text/fold-text.ts'
import type { Grid, GridValue } from './grid.ts'
import { isNumberRow } from './header-block.ts'
import { levelText } from './level-text.ts'
import { type ColumnPeriod, parsePeriod } from './parse-period.ts'
import { type Placed, placedGrid, placesOf } from './placed-grid.ts'

const HEADER_ROWS = 30
/** «Tháng thứ nhất của quý», «Tháng đầu quý»; «Tháng ba» alone is March. */
const MONTHS: readonly RegExp[] = ['nhat|mot|1', 'hai|nhi|2', 'ba|3'].map(
  (words, i) =>
    new RegExp(
      `^thang (?:thu (?:${words})(?: (?:cua |trong )?quy)?|(?:${words}) (?:cua |trong )quy|${['dau', 'giua', 'cuoi'][i]}(?: (?:cua |trong )?quy)?)$`,
    ),
)
const THEMATIC = /^(?:sinh hoat |hop |ky )?(?:chuyen de|cd|shcd)(?: (?:cua |trong )?quy)?$/
/** A table ends before so many blank rows. */
const BETWEEN: readonly Placed[][] = [[], [], []]

type Quarter = Pick<ColumnPeriod, 'quarter' | 'year'>
/** The rows of one quarter, and the line above the last of them that names a group. */
type Part = { readonly quarter: Quarter; readonly rows: number[]; group: number | undefined }

/**
 * A grid with one row per person and quarter («Quý» in a column, «Tháng thứ nhất của quý» and the others in the header), turned into one table per quarter under its own months, so that it is read like any
 * other. `origin` of the answer tells where each grid cell really stands. Any other grid comes back as it is, also one in which the quarter of somebody's marks cannot be read.
 */
export function splitQuarters(grid: Grid): Grid {
  for (let header = 0; header < Math.min(HEADER_ROWS, grid.values.length); header++) {
    const keys = (grid.values[header] ?? []).map((value) => (typeof value === 'string' && value.length < 40 ? foldText(value) : ''))
    const months = MONTHS.map((month) => keys.findIndex((key) => month.test(key)))
    const column = keys.findIndex((key) => /^quy(?: nam)?$/.test(key))
    if (column < 0 || months.some((at) => at < 0)) continue
    const thematic = keys.findIndex((key) => THEMATIC.test(key))
    const parts = partsOf(grid, header, column, [...months, thematic])
    return parts === undefined ? grid : split(grid, header, column, months, thematic, parts)
  }
  return grid
}

/** The rows by quarter in the order in which quarters first come; undefined where one cannot be read. A line without marks goes with the row below it. */
function partsOf({ values }: Grid, header: number, column: number, marked: readonly number[]): Part[] | undefined {
  const parts: Part[] = []
  const isMarked = (row: number) => marked.some((at) => (values[row]?.[at] ?? '') !== '')
  const people = [...values.keys()].filter((row) => row > header && isMarked(row) && !isNumberRow(values[row] ?? []))
  const named = people.filter((row) => (values[row]?.[column] ?? '') !== '')
  // «Quý I» in the first row of many stands for those below it; one blank among many that are filled is a slip.
  if (named.length < people.length && named.length * 2 > people.length) return undefined
  let waiting: number[] = []
  let group: number | undefined
  let said: Quarter | undefined
  for (let row = header + 1; row < values.length; row++) {
    const line = values[row] ?? []
    if (isNumberRow(line)) continue
    const value = line[column] ?? ''
    const read = quarterIn(value)
    if (!read && !isMarked(row)) {
      waiting.push(row)
      const filled = line.filter((other) => other !== '').length
      if (filled > 0 && filled <= 2) {
        group = row
        said = undefined
      }
      continue
    }
    if (!read && value !== '') return undefined
    said = read ?? said
    if (!said) return undefined
    const { quarter, year } = said
    let part = parts.find((other) => other.quarter.quarter === quarter && other.quarter.year === year)
    if (!part) {
      part = { quarter: said, rows: [], group: undefined }
      parts.push(part)
    }
    // Under one group several quarters follow each other.
    if (group !== undefined && part.group !== group && !waiting.includes(group)) part.rows.push(group)
    part.group = group
    part.rows.push(...waiting, row)
    waiting = []
  }
  return parts.length > 0 ? parts : undefined
}

/** «Quý I», «I», 1, «Q1/2026»; undefined for anything else. */
function quarterIn(value: GridValue): Quarter | undefined {
  const text = levelText(value).trim()
  const period = text === '' ? undefined : (parsePeriod([text]) ?? parsePeriod([`Quý ${text}`]))
  return period && period.month === 0 && period.day === 0 && period.quarter > 0 ? period : undefined
}

function split(grid: Grid, header: number, quarters: number, months: readonly number[], thematic: number, parts: readonly Part[]): Grid {
  const at = placesOf(grid)
  const whole = (row: number): Placed[] => (grid.values[row] ?? []).map((_, column) => at(row, column))
  const rows = [...grid.values.keys()]
  const headed = ({ quarter, year }: Quarter): Placed[] =>
    whole(header).map(([value, place], column) => {
      const of = year > 0 ? `/${year}` : ''
      const month = months.indexOf(column)
      if (month >= 0) return [`Tháng ${(quarter - 1) * 3 + month + 1}${of}`, place]
      // Each month names its meeting now; a column of periods would make it a list of meetings.
      if (column === quarters) return ['', place]
      return [column === thematic ? `Chuyên đề quý ${quarter}${of}` : value, place]
    })
  const used = new Set(parts.flatMap((part) => part.rows))
  return placedGrid(
    grid,
    [
      // What the title says holds for every quarter.
      ...parts.flatMap((part) => [...rows.slice(0, header).map(whole), headed(part.quarter), ...part.rows.map(whole), ...BETWEEN]),
      ...rows.slice(header + 1).flatMap((row) => (used.has(row) ? [] : [whole(row)])),
    ],
    { row: header, column: months[0] as number },
  )
}
