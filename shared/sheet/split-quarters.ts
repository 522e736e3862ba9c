import { foldText } from '../text/fold-text.ts'
import type { Grid, GridValue } from './grid.ts'
import { isNumberRow } from './header-block.ts'
import { levelText } from './level-text.ts'
import { type ColumnPeriod, parsePeriod } from './parse-period.ts'
import { type Placed, placedGrid, placedRows } from './placed-grid.ts'
import { rowWord } from './row-words.ts'

const HEADER_ROWS = 30
/** «Tháng thứ nhất của quý», «Tháng 1 của quý», «Tháng đầu quý»; «Tháng ba» alone is March. */
const MONTH = /^thang (?=thu |.* quy$|dau|giua|cuoi)(?:thu )?(?:(nhat|mot|1|dau)|(hai|nhi|2|giua)|(ba|3|cuoi))(?: (?:cua |trong )?quy)?$/
const THEMATIC = /^(?:sinh hoat |hop )?(?:chuyen de|cd|shcd)(?: (?:cua |trong )?quy)?$/

/** What stands under one quarter: its rows, and the line above the last of them that names a group. */
type Part = Pick<ColumnPeriod, 'quarter' | 'year'> & { readonly rows: number[]; group: number | undefined }

/**
 * A grid with one row per person and quarter («Quý» in a column, «Tháng thứ nhất của quý» and the others in the header), turned into one table per quarter under its own months, so that it is read like any
 * other. `origin` of the answer tells where each grid cell really stands. Any other grid comes back as it is, also one in which the quarter of somebody's marks cannot be read.
 */
export function splitQuarters(grid: Grid): Grid {
  for (const [header, row] of grid.values.slice(0, HEADER_ROWS).entries()) {
    const keys = row.map((value) => (typeof value === 'string' && value.length < 40 ? foldText(value) : ''))
    const months = [1, 2, 3].map((month) => keys.findIndex((key) => MONTH.exec(key)?.[month]))
    const quarters = keys.indexOf('quy')
    if (quarters < 0 || months.includes(-1)) continue
    const thematic = keys.findIndex((key) => THEMATIC.test(key))
    const parts = partsOf(grid, header, quarters, [...months, thematic])
    return parts.length === 0 ? grid : split(grid, header, quarters, months, thematic, parts)
  }
  return grid
}

/** The rows by quarter, in the order in which quarters first come; none where one cannot be read. */
function partsOf({ values }: Grid, header: number, quarters: number, marked: readonly number[]): Part[] {
  const parts: Part[] = []
  let group: number | undefined
  let part: Part | undefined
  let named = 0
  let unnamed = 0
  for (let row = header + 1; row < values.length; row++) {
    const line = values[row] ?? []
    if (isNumberRow(line)) continue
    const value = line[quarters] ?? ''
    const said = quarterIn(value)
    const filled = line.filter((other) => other !== '')
    if (!said && filled.some((other) => typeof other === 'string' && rowWord(other) === 'total')) part?.rows.push(row)
    else if (!said && marked.every((column) => (line[column] ?? '') === '')) {
      // A name above several quarters stands above each of them.
      if (filled.length === 1 || filled.length === 2) [group, part] = [row, undefined]
    } else {
      if (value === '') unnamed++
      else named++
      if (said) {
        part = parts.find(({ quarter, year }) => quarter === said.quarter && year === said.year)
        if (!part) {
          part = { quarter: said.quarter, year: said.year, rows: [], group: undefined }
          parts.push(part)
        }
      }
      if (!part || (!said && value !== '')) return []
      if (group !== undefined && part.group !== group) part.rows.push(group)
      part.group = group
      part.rows.push(row)
    }
  }
  // «Quý I» in the first row of many stands for those below it; one blank among many that are filled is a slip.
  return unnamed > 0 && named >= unnamed ? [] : parts
}

/** «Quý I», «I», 1, «Q1/2026»; undefined for anything else. */
function quarterIn(value: GridValue): ColumnPeriod | undefined {
  const text = levelText(value).trim()
  const period = parsePeriod([/^q/i.test(text) ? text : `Quý ${text}`])
  return period?.month === 0 && period.quarter > 0 ? period : undefined
}

function split(grid: Grid, header: number, quarters: number, months: readonly number[], thematic: number, parts: readonly Part[]): Grid {
  const rows = placedRows(grid)
  const headed = ({ quarter, year }: Part): Placed[] =>
    (rows[header] ?? []).map(([value, place], column) => {
      const of = year > 0 ? `/${year}` : ''
      const month = months.indexOf(column)
      if (month >= 0) return [`Tháng ${(quarter - 1) * 3 + month + 1}${of}`, place]
      // Each month names its meeting now; a column of periods would make it a list of meetings.
      if (column === quarters) return ['', place]
      return [column === thematic ? `Chuyên đề quý ${quarter}${of}` : value, place]
    })
  const used = new Set(parts.flatMap((part) => part.rows))
  // What the title says holds for every quarter; three blank rows end a table.
  const tables = parts.flatMap((part) => [...rows.slice(0, header), headed(part), ...part.rows.map((row) => rows[row] ?? []), [], [], []])
  const others = rows.filter((_, row) => row > header && !used.has(row))
  return placedGrid(grid, [...tables, ...others], { row: header, column: quarters })
}
