import type { Grid, GridValue } from '../sheet/grid.ts'
import { type Placed, placedGrid, placedRows } from '../sheet/placed-grid.ts'
import { columnIndex, dataRows, type Table, type TableColumn } from '../sheet/table.ts'
import { hasDay, monthOf, dayOf } from '../text/civil-day.ts'
import { readValue, valueText } from './read-grid-cell.ts'
import { valueDay } from '../sheet/value-day.ts'
import { saysNotHeld } from './typed-problem.ts'

/** Fewer days are no schedule. */
const FEWEST_DAYS = 3
/** So far into the next month a meeting is still that of the month before. */
const LATE_DAYS = 10

/**
 * «Chi bộ | Tháng 7 | Tháng 8» over the days of the meetings: a schedule. It comes back as a register with one row per meeting («Chi bộ | Kỳ sinh hoạt | Ngày họp»), so that it is read like any other; `origin`
 * tells where each grid cell really stands. Undefined for any other table: counts that became dates («9/10») lie in any month.
 */
export function unfoldSchedule(table: Table): Grid | undefined {
  const name = columnIndex(table, 'partyCell')
  const columns = table.columns.filter(({ period }) => period?.measure === 'mark' && period.day === 0)
  if (name < 0 || columns.length < 2) return undefined
  const places = dataRows(table).flatMap((row) => columns.map((column) => ({ row, column })))
  const filled = places.filter(({ row, column }) => readValue(table, row, column.index) !== '')
  const days = filled.filter(({ row, column }) => isDayOf(column, readValue(table, row, column.index)))
  const said = filled.filter(({ row, column }) => !saysNotHeld(valueText(readValue(table, row, column.index))))
  if (days.length < FEWEST_DAYS || days.length * 10 < said.length * 9) return undefined
  const { grid, headerRow } = table
  const heading = (text: string): Placed => [text, undefined]
  const rows = filled.map(({ row, column }): Placed[] => [
    [readValue(table, row, name), { row, column: name }],
    [column.header.replaceAll(' / ', ' '), { row: headerRow, column: column.index }],
    [readValue(table, row, column.index), { row, column: column.index }],
  ])
  const titles = placedRows(grid).slice(0, headerRow)
  return placedGrid(grid, [...titles, ['Chi bộ', 'Kỳ sinh hoạt', 'Ngày họp'].map(heading), ...rows], { row: headerRow, column: name })
}

/** Whether a value is a whole day of the month or quarter that its column stands for. */
function isDayOf({ period }: TableColumn, value: GridValue): boolean {
  const isWhole = typeof value === 'object' || (typeof value === 'string' && /\d{4}\s*$/.test(value))
  const day = isWhole ? valueDay(value) : 0
  if (!period || !hasDay(day)) return false
  const month = monthOf(day)
  if (period.month === 0) return Math.ceil(month / 3) === period.quarter
  return month === period.month || (month === (period.month % 12) + 1 && dayOf(day) <= LATE_DAYS)
}
