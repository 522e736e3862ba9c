import { readCode } from '../registers/mark-codes.ts'
import { readText } from '../registers/read-grid-cell.ts'
import { columnLetter, dataRows, type Table, type TableColumn } from '../sheet/table.ts'
import { parseRatioText } from '../text/parse-ratio.ts'
import { isSum } from './is-sum.ts'
import type { Rule } from './rule.ts'

const ENOUGH_ROWS = 5
/** A roll may have a column or two with an x for something else. */
const ENOUGH_COLUMNS = 3

export const columnWithoutMeeting: Rule = {
  severity: 'warning',
  check: ({ dataset }, report) => {
    for (const { table, role } of dataset.tables) {
      const holds = role === 'attendance-summary' ? isRatio : isMark
      const periods = table.columns.flatMap(({ index, period }) => (period ? [index] : []))
      // Right of the meetings an x may mean anything.
      const isBetween = ({ index }: TableColumn) => index > Math.min(...periods) && index < Math.max(...periods)
      const unnamed = table.columns.filter(({ header, field, period }) => !period && field === '' && !isSum(header))
      if (role === 'attendance-grid' || role === 'attendance-summary') {
        for (const column of unnamed) if (isBetween(column) && isFilledWith(holds, table, column)) tell(column.index)
      } else if (role === 'members') {
        const marked = unnamed.filter((column) => isFilledWith(holds, table, column))
        if (marked.length >= ENOUGH_COLUMNS) for (const { index } of marked) tell(index)
      }
      function tell(index: number): void {
        report.at({ table, row: table.firstRow - 1 }, index, { params: { letter: columnLetter(index) } })
      }
    }
  },
}

function isMark(text: string): boolean {
  const code = readCode(text)
  return code === 'present' || code === 'excused'
}

function isRatio(text: string): boolean {
  return parseRatioText(text) !== undefined
}

function isFilledWith(holds: (text: string) => boolean, table: Table, { index }: TableColumn): boolean {
  const texts = dataRows(table)
    .map((row) => readText(table, row, index))
    .filter((text) => text !== '')
  const fitting = texts.filter(holds).length
  return fitting >= ENOUGH_ROWS && fitting * 10 >= texts.length * 7
}
