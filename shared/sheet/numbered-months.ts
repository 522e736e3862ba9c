import type { Grid } from './grid.ts'
import { headerLeaf } from './header-key.ts'
import { bareNumber, levelText } from './level-text.ts'
import { parsePeriod } from './parse-period.ts'
import { parseRatioText } from '../text/parse-ratio.ts'
import { SAMPLED_ROWS, sniffContent } from './sniff-content.ts'
import type { TableColumn } from './table.ts'

/** «1 | 2 | 3 …» over columns of marks, no further than 12, are months; a list of days goes on to 28 or more. */
export function numberedMonths(grid: Grid, columns: readonly TableColumn[], firstRow: number): readonly TableColumn[] {
  const numbers = columns.map(({ header }) => bareNumber(headerLeaf(header)))
  const first = columns.findIndex(
    ({ field, period }, i) => numbers[i] === 1 && (field === '' || columns[i]?.header.includes(' / ')) && !period,
  )
  if (first < 0) return columns
  let end = first
  while (numbers[end] === end - first + 1) end++
  const run = columns.slice(first, end)
  const holdsMarks = ({ index }: TableColumn) => sniffContent(grid, index, firstRow) === 'mark' || holdsRatios(grid, index, firstRow)
  if (run.length < 3 || run.length > 12 || !run.some(holdsMarks)) return columns
  return columns.map((column, i) =>
    i >= first && i < end ? { ...column, field: '', period: parsePeriod([`Tháng ${i - first + 1}`]) } : column,
  )
}

function holdsRatios(grid: Grid, index: number, firstRow: number): boolean {
  return grid.values.slice(firstRow, firstRow + SAMPLED_ROWS).some((row) => parseRatioText(levelText(row[index] ?? '')) !== undefined)
}
