import { filled, mostly } from './free-columns.ts'
import type { Grid, GridValue } from './grid.ts'
import { levelText } from './level-text.ts'
import type { TableColumn } from './table.ts'

/** Months over «92,9%» and nothing else hold rates, and no marks or counts. */
export function ratesByShape(grid: Grid, columns: readonly TableColumn[], firstRow: number): readonly TableColumn[] {
  const months = columns.filter(({ period }) => period?.measure === 'mark')
  // «Không họp» is no rate, and no mark either.
  const numbers = months.flatMap((column) => filled(grid, column, firstRow)).filter((value) => /\d/.test(levelText(value)))
  const areRates = mostly(numbers, isPercentage)
  if (!areRates) return columns
  return columns.map((column) =>
    column.period?.measure === 'mark' ? { ...column, period: { ...column.period, measure: 'rate' } } : column,
  )
}

function isPercentage(value: GridValue): boolean {
  return typeof value === 'string' && /^\s*\d{1,3}(?:[.,]\d+)?\s*%\s*$/.test(value)
}
