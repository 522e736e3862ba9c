import type { Grid } from './grid.ts'
import { foldText } from '../text/fold-text.ts'
import { filled, mostly } from './free-columns.ts'
import { headerKey } from './header-key.ts'
import { type ColumnPeriod, type Measure, parsePeriod } from './parse-period.ts'
import type { TitleContext } from './read-titles.ts'
import { sniffContent } from './sniff-content.ts'
import type { TableColumn } from './table.ts'
import type { Vocabulary } from './vocabulary.ts'

/** «Họp lệ», «Sinh hoạt chi bộ thường kỳ», «TK»; «Họp chuyên đề», «Chuyên đề (quý I)», «CĐ», «Lần 2 (chuyên đề)»; «SH bất thường», which no report counts. */
const KIND =
  /^(?:(?:ky|buoi|cuoc|lan)(?: \d)? )?(?:(?:sinh hoat|sh|hop)(?: chi bo| cb| dang)? ?)?(?:(thuong k[yi]|dinh k[yi]|thuong le|le|tk)|(chuyen de|cd)(?: quy (?:[ivx]+|\d))?|bat thuong|dot xuat)$/
/** Beside those who came and those who did not. */
const EXEMPT = /^(?:duoc |tam )?mien\b/

/** A column below the heading of a kind of meeting, with what it holds; not `isCounted` of one that no report counts. */
type KindColumn = {
  readonly column: TableColumn
  readonly kind: string
  readonly thematic: boolean
  readonly isCounted: boolean
  readonly measure: Measure
}

/**
 * In the tab of one month, columns of marks headed by nothing more than the kind of meeting: alone one is the tab's mark; beside each other they are the meetings of that month, each with the reasons below the same
 * heading. Elsewhere, and where the table has another column of marks, the columns come back as they are.
 */
export function kindColumns(
  grid: Grid,
  columns: readonly TableColumn[],
  { month, year }: Pick<TitleContext, 'month' | 'year'>,
  firstRow: number,
  vocabulary: Vocabulary,
): readonly TableColumn[] {
  const isNamed = columns.some(({ field }) => field === 'fullName' || field === 'givenName')
  const named = columns.flatMap((column) => kindOf(column) ?? [])
  const isOther = ({ field, period, index }: TableColumn) =>
    field === 'present' ||
    ((field === 'mark' || period !== undefined) && !(isUndated(period, month) && named.some(({ column }) => column.index === index)))
  if (month === 0 || !isNamed || columns.some(isOther)) return columns
  const marks = vocabulary.fields.get('mark')?.values
  const isMark = (key: string) => marks?.test(key) || EXEMPT.test(key)
  const isMarked = (column: TableColumn) =>
    sniffContent(grid, column.index, firstRow) === 'mark' ||
    mostly(filled(grid, column, firstRow), (value) => typeof value === 'string' && isMark(foldText(value)))
  // Few party cells may have had the other kind, further down.
  const signed = named.filter(({ measure }) => measure === 'mark')
  const marked = signed.filter(({ column }) => isMarked(column))
  const beside = marked.length === 0 ? [] : signed.filter(({ column }) => filled(grid, column, firstRow).length === 0)
  const meetings = [...marked, ...beside]
  const [first] = meetings
  const isAlone = meetings.length === 1 && first?.isCounted && !first.thematic
  return columns.map((column) => {
    const own = named.find((other) => other.column === column)
    if (!own?.isCounted || !meetings.some(({ kind }) => kind === own.kind)) return column
    if (isAlone) return column === first?.column ? { ...column, field: 'mark' } : column
    const { thematic, measure } = own
    return { ...column, field: '', period: { month, quarter: Math.ceil(month / 3), year, day: 0, measure, thematic } }
  })
}

/** Whether a period says no more than a kind of meeting does: the quarter that the tab's month lies in, or nothing. */
function isUndated(period: ColumnPeriod | undefined, month: number): boolean {
  return period === undefined || (period.month === 0 && period.day === 0 && period.quarter === Math.ceil(month / 3))
}

/** Reads the kind from the whole heading, its last level, or the one above «dấu» and «lý do vắng»; undefined where none of them is a kind. */
function kindOf(column: TableColumn): KindColumn | undefined {
  const levels = column.header.split(' / ')
  const leaf = levels.at(-1) as string
  const said = [column.header, leaf, levels.at(-2) ?? ''].map(headerKey)
  const at = said.findIndex((key) => KIND.test(key))
  const kind = said[at] ?? ''
  const [found, regular, thematic] = KIND.exec(kind) ?? []
  const measure = at === 2 ? parsePeriod(['Tháng 1', leaf])?.measure : 'mark'
  return found && measure
    ? { column, kind, thematic: thematic !== undefined, isCounted: (regular ?? thematic) !== undefined, measure }
    : undefined
}
