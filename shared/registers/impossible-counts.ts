import { type Table, dataRows } from '../sheet/table.ts'
import { ratioColumn } from './ratio-column.ts'
import { readCount, readText, readValue } from './read-grid-cell.ts'
import { readAbsent } from './read-absent.ts'
import { countColumns } from './typed-counts.ts'
import { isUnreadableCount } from './typed-problem.ts'

/** Finds the column of a row that holds a number which counts nobody: -1, 14.5; or no number where somebody had to come, although who came or who did not is counted. Undefined where none does. */
export function impossibleCounts(table: Table): (row: number) => number | undefined {
  const columns = countColumns(table)
  const { required, present, absent } = columns
  const isKept = isMostlyFilled(table, required, present < 0 ? absent : present)
  const hasRatio = ratioColumn(table) >= 0
  return (row) => {
    const isCounted = present < 0 ? readAbsent(table, row, absent) !== undefined : (readCount(table, row, present) ?? 0) > 0
    const typed = readText(table, row, required)
    if (isCounted && (typed === '' ? isKept : !hasRatio && readCount(table, row, required) === undefined && isUnreadableCount(typed)))
      return required
    return Object.values(columns).find((column) => {
      const value = readValue(table, row, column)
      return typeof value === 'number' && (value < 0 || !Number.isInteger(value))
    })
  }
}

/** Whether nearly every row that counts who came, or who did not, says who had to come as well: a gap is then a slip, not a habit. */
function isMostlyFilled(table: Table, required: number, other: number): boolean {
  const counted = dataRows(table).filter((row) => readValue(table, row, other) !== '')
  const filled = counted.filter((row) => readValue(table, row, required) !== '')
  return required >= 0 && counted.length >= MANY && filled.length * 10 >= counted.length * 9
}

const MANY = 10
