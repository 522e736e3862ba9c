import { filled, has, mostly, withField } from './free-columns.ts'
import type { Grid, GridValue } from './grid.ts'
import { parsePeriod } from './parse-period.ts'
import type { TableColumn } from './table.ts'

/** «Buổi sinh hoạt» over «Thường kỳ tháng 1», «T1», «CĐ quý II», where nothing else says when a meeting was: its period, and its kind beside that. */
export function periodsByShape(grid: Grid, columns: readonly TableColumn[], firstRow: number): readonly TableColumn[] {
  if (has(columns, 'period', 'meetingDate') || columns.some(({ period }) => period)) return columns
  const isPeriod = (value: GridValue) => typeof value === 'string' && parsePeriod(['Tháng', value]) !== undefined
  const said = columns.find((column) => column.field === 'meetingType' && mostly(filled(grid, column, firstRow), isPeriod))
  return withField(columns, said, 'period')
}
