import { readValue } from '../registers/read-grid-cell.ts'
import { isCivilDate } from '../sheet/grid.ts'
import { findColumn } from '../sheet/table.ts'
import { DATE_FIELDS } from './member-dates.ts'
import type { Rule } from './rule.ts'

export const dateDayMonthSwapped: Rule = {
  class: 'CELL',
  severity: 'warning',
  check: ({ dataset }, report) => {
    for (const { table, role } of dataset.tables) {
      if (role === 'other') continue
      for (const field of [...DATE_FIELDS, 'meetingDate'] as const) {
        const column = findColumn(table, field)
        if (!column) continue
        const dates: number[] = []
        let textsBeyond12 = 0
        for (let row = table.firstRow; row < table.endRow; row++) {
          const value = readValue(table, row, column.index)
          if (isCivilDate(value)) {
            if (value.day > 12) return
            if (value.day !== value.month) dates.push(row)
          } else if (typeof value === 'string' && /^\s*(1[3-9]|2\d|3[01])\s*[/.-]/.test(value)) textsBeyond12++
        }
        // Typed day first in a file that expects the month first: the days up to 12 became dates with day and month swapped, the others stayed text (P13).
        if (dates.length >= 3 && textsBeyond12 >= 3) for (const row of dates) report.at({ table, row }, column.index)
      }
    }
  },
}
