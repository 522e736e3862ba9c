import { readValue } from '../registers/read-grid-cell.ts'
import { isCivilDate } from '../sheet/grid.ts'
import { findColumn } from '../sheet/table.ts'
import { formatDay, hasDay } from '../text/civil-day.ts'
import { parseDateText } from '../text/parse-date.ts'
import { DATE_FIELDS } from './member-dates.ts'
import { isTwoDigitYear } from './two-digit-year.ts'
import type { Rule } from './rule.ts'

export const dateAsText: Rule = {
  severity: 'info',
  check: ({ dataset }, report) => {
    for (const { table, role } of dataset.tables) {
      if (role !== 'members') continue
      for (const field of DATE_FIELDS) {
        const column = findColumn(table, field)
        if (!column) continue
        const texts: number[] = []
        let dates = 0
        for (let row = table.firstRow; row < table.endRow; row++) if (isCivilDate(readValue(table, row, column.index))) dates++
        if (dates === 0) continue
        for (let row = table.firstRow; row < table.endRow; row++) {
          const value = readValue(table, row, column.index)
          if (typeof value === 'string' && hasDay(parseDateText(value)) && !isTwoDigitYear(value)) texts.push(row)
        }
        // A column of texts throughout is a choice; a few texts among dates are slips.
        if (dates <= texts.length) continue
        for (const row of texts)
          report.at({ table, row }, column.index, {
            fix: { kind: 'date', after: formatDay(parseDateText(String(readValue(table, row, column.index)))) },
          })
      }
    }
  },
}
