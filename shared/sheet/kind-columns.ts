import type { Grid } from './grid.ts'
import { foldText } from '../text/fold-text.ts'
import { filled, mostly } from './free-columns.ts'
import { headerKey, headerLeaf } from './header-key.ts'
import type { TitleContext } from './read-titles.ts'
import { sniffContent } from './sniff-content.ts'
import type { TableColumn } from './table.ts'
import type { Vocabulary } from './vocabulary.ts'

/** «Họp lệ», «Sinh hoạt chi bộ thường kỳ», «TK»; «Họp chuyên đề», «CĐ», «Lần 2 (chuyên đề)». */
const KIND =
  /^(?:(?:ky|buoi|cuoc|lan)(?: \d)? )?(?:(?:sinh hoat|sh|hop)(?: chi bo| cb| dang)? ?)?(?:(thuong k[yi]|dinh k[yi]|thuong le|le|tk)|(chuyen de|cd))$/
/** Beside those who came and those who did not. */
const EXEMPT = /^(?:duoc |tam )?mien\b/

/**
 * In the tab of one month, columns of marks headed only by the kind of meeting: alone one is the tab's mark; beside each other they are the meetings of that month. Elsewhere, and where the table has
 * another column of marks, the columns come back as they are.
 */
export function kindColumns(
  grid: Grid,
  columns: readonly TableColumn[],
  { month, year }: Pick<TitleContext, 'month' | 'year'>,
  firstRow: number,
  vocabulary: Vocabulary,
): readonly TableColumn[] {
  const isNamed = columns.some(({ field }) => field === 'fullName' || field === 'givenName')
  if (month === 0 || !isNamed || columns.some(({ field, period }) => field === 'mark' || field === 'present' || period)) return columns
  const marks = vocabulary.fields.get('mark')?.values
  const isMark = (key: string) => marks?.test(key) || EXEMPT.test(key)
  const isMarked = (column: TableColumn) =>
    sniffContent(grid, column.index, firstRow) === 'mark' ||
    mostly(filled(grid, column, firstRow), (value) => typeof value === 'string' && isMark(foldText(value)))
  const named = columns.flatMap((column) => {
    const [, regular, thematic] = KIND.exec(headerKey(column.header)) ?? KIND.exec(headerKey(headerLeaf(column.header))) ?? []
    return regular || thematic ? [{ column, thematic: thematic !== undefined }] : []
  })
  // Few party cells may have had the other kind, further down.
  const marked = named.filter(({ column }) => isMarked(column))
  const beside = marked.length === 0 ? [] : named.filter(({ column }) => filled(grid, column, firstRow).length === 0)
  const kinds = new Map([...marked, ...beside].map(({ column, thematic }) => [column.index, { thematic }]))
  const isAlone = kinds.size === 1 && [...kinds.values()].every(({ thematic }) => !thematic)
  return columns.map((column) => {
    const kind = kinds.get(column.index)
    if (!kind) return column
    if (isAlone) return { ...column, field: 'mark' }
    return { ...column, field: '', period: { month, quarter: Math.ceil(month / 3), year, day: 0, measure: 'mark', ...kind } }
  })
}
