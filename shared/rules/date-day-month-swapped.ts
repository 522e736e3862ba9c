import { findColumn, type Table } from '../sheet/table.ts'
import { DATE_FIELDS } from './member-dates.ts'
import type { Rule } from './rule.ts'

/** So many dates and so many texts are no coincidence. */
const ENOUGH = 3

export const dateDayMonthSwapped: Rule = {
  severity: 'warning',
  check: ({ dataset }, report) => {
    for (const { table, role } of dataset.tables) {
      if (role === 'other') continue
      for (const field of [...DATE_FIELDS, 'meetingDate'] as const) {
        const column = findColumn(table, field)
        if (column) for (const row of swappedRows(table, column.index)) report.at({ table, row }, column.index)
      }
    }
  },
}

/**
 * Rows whose date may have day and month swapped: typed day first in a file that expects the month first, the days up to 12 became dates, the others stayed text (P13).
 */
function swappedRows(table: Table, column: number): number[] {
  const dates: number[] = []
  for (let row = table.firstRow; row < table.endRow; row++) {
    const value = table.grid.values[row]?.[column]
    if (typeof value !== 'object') continue
    if (value.day > 12) return []
    if (value.day !== value.month) dates.push(row)
  }
  if (dates.length < ENOUGH) return []
  let textsBeyond12 = 0
  for (let row = table.firstRow; row < table.endRow && textsBeyond12 < ENOUGH; row++) {
    const value = table.grid.values[row]?.[column]
    if (typeof value === 'string' && /^\s*(1[3-9]|2\d|3[01])\s*[/.-]/.test(value)) textsBeyond12++
  }
  return textsBeyond12 < ENOUGH ? [] : dates
}
