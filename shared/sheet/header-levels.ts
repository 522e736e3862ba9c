import type { Grid, GridValue, Merge } from './grid.ts'
import { headerKey } from './header-key.ts'
import { levelText } from './level-text.ts'
import { matchHeader } from './match-header.ts'
import { parsePeriod } from './parse-period.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Fills what merging left blank: a heading reaches right over the columns that have a heading of their own below, and down to the header's end. */
export function readLevels(grid: Grid, firstRow: number, endRow: number, vocabulary: Vocabulary): readonly (readonly GridValue[])[] {
  const rows = grid.values.slice(firstRow, endRow)
  const width = Math.max(...rows.map((row) => row.length))
  return Array.from({ length: width }, (_, c) => {
    const levels: GridValue[] = []
    const column = rows.map((row) => row[c] ?? '')
    const isHeaded = column.some((value) => value !== '' && !isRowLabel(value))
    for (let r = firstRow; r < endRow; r++) {
      const typed = grid.values[r]?.[c] ?? ''
      const isLabel =
        isRowLabel(typed) &&
        ((levels.length > 0 && isKeyHeader(levelText(levels[0] as GridValue), vocabulary)) ||
          (isHeaded && saysMoreOfMeetings(rows[r - firstRow] ?? [])))
      const own = isLabel ? '' : typed
      const value = own === '' && r < endRow - 1 ? inherited(grid, r, c, endRow) : own
      if (value !== '' && levels.at(-1) !== value) levels.push(value)
    }
    return levels
  })
}

/** «Ngày họp | 08/01 | 06/02 …», «Loại | TK | CĐ …»: days or kinds of meetings beside each other. */
function saysMoreOfMeetings(row: readonly GridValue[]): boolean {
  const isSaid = (value: GridValue) => parsePeriod([value]) !== undefined || typeof parsePeriod(['Tháng 1', value])?.thematic === 'boolean'
  return row.filter((value) => value !== '' && isSaid(value)).length >= 2
}

/** The headings above a grid cell of a header, top down. */
export function levelsAbove(grid: Grid, firstRow: number, row: number, column: number): GridValue[] {
  const levels: GridValue[] = []
  for (let r = firstRow; r < row; r++) {
    const own = grid.values[r]?.[column] ?? ''
    const value = own === '' ? inherited(grid, r, column, row + 1) : own
    if (value !== '') levels.push(value)
  }
  return levels
}

/** The merges that touch a row of a header; undefined where none does, because whoever pastes values alone loses them all. */
export function mergesOfRow({ merges }: Grid, row: number): readonly Merge[] | undefined {
  const touching = merges?.filter((merge) => row + 1 >= merge.row && row + 1 < merge.row + merge.rows)
  return touching?.length === 0 ? undefined : touching
}

/** The heading to the left that reaches over a blank: by the merge where the row has any, else while each column between has something below. */
function inherited(grid: Grid, row: number, column: number, endRow: number): GridValue {
  const merges = mergesOfRow(grid, row)
  if (merges !== undefined) {
    const merge = mergeAt(merges, row, column)
    return merge ? (grid.values[merge.row - 1]?.[merge.column - 1] ?? '') : ''
  }
  for (let c = column; c >= 0; c--) {
    const value = grid.values[row]?.[c] ?? ''
    if (value !== '') return c < column && NUMBERED.test(levelText(grid.values[row + 1]?.[c] ?? '')) ? '' : value
    if (!hasBelow(grid, row, c, endRow)) return ''
  }
  return ''
}

/** «Lần 5» is a meeting of its own: the day above «Lần 4» is not its. */
const NUMBERED = /^\s*(?:lần|buổi|cuộc|kỳ)(?: họp)?(?: thứ)? \d{1,2}\s*$/iu

function hasBelow(grid: Grid, row: number, column: number, endRow: number): boolean {
  for (let r = row + 1; r < endRow; r++) if ((grid.values[r]?.[column] ?? '') !== '') return true
  return false
}

/** The merged block that covers a grid cell (both counted from 0), or undefined. */
export function mergeAt(merges: readonly Merge[] | undefined, row: number, column: number): Merge | undefined {
  return merges?.find(
    (merge) =>
      row + 1 >= merge.row && row + 1 < merge.row + merge.rows && column + 1 >= merge.column && column + 1 < merge.column + merge.columns,
  )
}

/** «Ngày họp», «Hình thức» in the column of the names: the row says more of the months above it. */
export function isRowLabel(value: GridValue): boolean {
  return (
    typeof value === 'string' && /^(?:ngay|ngay hop|ngay sinh hoat|thoi gian|hinh thuc|hinh thuc hop|loai|dia diem)$/.test(headerKey(value))
  )
}

/** Whether a heading names the column of ordinals, names or party cells. */
export function isKeyHeader(text: string, vocabulary: Vocabulary): boolean {
  const fields = matchHeader(headerKey(text), vocabulary)
  return fields.includes('ordinal') || fields.includes('fullName') || fields.includes('partyCell')
}
