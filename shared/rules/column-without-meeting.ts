import { readCode } from '../registers/mark-codes.ts'
import { readText } from '../registers/read-grid-cell.ts'
import { columnLetter, dataRows } from '../sheet/table.ts'
import { parseRatioText } from '../text/parse-ratio.ts'
import { isSum } from './is-sum.ts'
import type { Rule } from './rule.ts'

const ENOUGH = 5

export const columnWithoutMeeting: Rule = {
  severity: 'warning',
  check: ({ dataset }, report) => {
    for (const { table, role } of dataset.tables) {
      if (role !== 'attendance-grid' && role !== 'attendance-summary') continue
      const rows = dataRows(table)
      const periods = table.columns.flatMap(({ index, period }) => (period ? [index] : []))
      for (const { index, header, field, period } of table.columns) {
        // Only between the meetings: an x further right may mean anything.
        if (period || field !== '' || index < Math.min(...periods) || index > Math.max(...periods) || isSum(header)) continue
        const texts = rows.map((row) => readText(table, row, index)).filter((text) => text !== '')
        const marks = texts.filter((text) =>
          role === 'attendance-grid' ? ['present', 'excused'].includes(readCode(text)) : parseRatioText(text) !== undefined,
        )
        if (marks.length >= ENOUGH && marks.length * 10 >= texts.length * 7)
          report.at({ table, row: table.firstRow - 1 }, index, { params: { letter: columnLetter(index) } })
      }
    }
  },
}
