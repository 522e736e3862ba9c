import type { Grid } from './grid.ts'
import { headerKey } from './header-key.ts'
import type { TitleContext } from './read-titles.ts'
import { sniffContent } from './sniff-content.ts'
import type { TableColumn } from './table.ts'

/** «Họp lệ», «Sinh hoạt chi bộ thường kỳ», «TK»; «Họp chuyên đề», «CĐ». */
const KIND =
  /^(?:(?:ky|buoi|cuoc) )?(?:(?:sinh hoat|sh|hop)(?: chi bo| cb| dang)? ?)?(?:(thuong k[yi]|dinh k[yi]|thuong le|le|tk)|(chuyen de|cd))$/

/**
 * In the tab of one month, columns of marks headed only by the kind of meeting: alone one is the tab's mark; beside each other they are the meetings of that month. Elsewhere, and where the table has
 * another column of marks, the columns come back as they are.
 */
export function kindColumns(
  grid: Grid,
  columns: readonly TableColumn[],
  { month, year }: Pick<TitleContext, 'month' | 'year'>,
  firstRow: number,
): readonly TableColumn[] {
  const isNamed = columns.some(({ field }) => field === 'fullName' || field === 'givenName')
  if (month === 0 || !isNamed || columns.some(({ field, period }) => field === 'mark' || field === 'present' || period)) return columns
  const kinds = new Map<number, { thematic: boolean }>()
  for (const { index, header } of columns) {
    const [, regular, thematic] = KIND.exec(headerKey(header)) ?? []
    if ((regular || thematic) && sniffContent(grid, index, firstRow) === 'mark') kinds.set(index, { thematic: thematic !== undefined })
  }
  const isAlone = kinds.size === 1 && [...kinds.values()].every(({ thematic }) => !thematic)
  return columns.map((column) => {
    const kind = kinds.get(column.index)
    if (!kind) return column
    if (isAlone) return { ...column, field: 'mark' }
    return { ...column, field: '', period: { month, quarter: Math.ceil(month / 3), year, day: 0, measure: 'mark', ...kind } }
  })
}
