import { foldText } from '../text/fold-text.ts'
import type { Grid } from './grid.ts'
import { levelText } from './level-text.ts'
import type { TableColumn } from './table.ts'
import type { Vocabulary } from './vocabulary.ts'

const SAMPLED_ROWS = 60
/** A column that only few rows fill is looked at further down. */
const MOST_ROWS = 3000
const ENOUGH = 3

/** Fields that any text fits, and headings that offices use for several things («Diện», «Hình thức sinh hoạt»): the heading alone does not make a column theirs. */
const UNSURE: ReadonlySet<string> = new Set(['content', 'cellType', 'totalRatio', 'memberType', 'status', 'meetingType'])

/** Gives a column the field that its values show, where nobody knows its header or the header means several things, and no other header names that field: «Đang SH tại» over «Chi bộ Thôn Đông». */
export function fieldsByValues(grid: Grid, columns: readonly TableColumn[], firstRow: number, vocabulary: Vocabulary): TableColumn[] {
  const named = withMarks(grid, withOrdinal(grid, columns, firstRow), firstRow)
  for (const { id, values } of vocabulary.fields.values()) {
    if (values === undefined || named.some((column) => column.field === id)) continue
    const at = named.findIndex(
      ({ index, header, field, period }) =>
        header !== '' && (field === '' || UNSURE.has(field)) && !period && isMostly(values, grid, index, firstRow),
    )
    if (at >= 0) named[at] = { ...(named[at] as TableColumn), field: id }
  }
  return named
}

/** «Phép» over «Có phép» and «Không phép», «Vắng» over both: what is headed like one kind of absence holds the marks themselves. */
function withMarks(grid: Grid, columns: TableColumn[], firstRow: number): TableColumn[] {
  if (columns.some(({ field }) => field === 'mark' || field === 'present')) return columns
  const at = columns.findIndex(({ index, field, period }) => KINDS.has(field) && !period && holdsBothKinds(grid, index, firstRow))
  return at < 0 ? columns : columns.map((column, i) => (i === at ? { ...column, field: 'mark' } : column))
}

const KINDS: ReadonlySet<string> = new Set(['excused', 'unexcused', 'absent'])
const EXCUSED = /^(?:vang )?(?:co|xin) (?:phep|ly do|bao)$/
const UNEXCUSED = /^(?:vang )?(?:khong|ko|0) (?:phep|ly do|bao|xin phep)$/

function holdsBothKinds(grid: Grid, index: number, firstRow: number): boolean {
  const texts = grid.values.slice(firstRow, firstRow + SAMPLED_ROWS).flatMap((row) => {
    const value = row[index] ?? ''
    return typeof value === 'string' && value !== '' ? [foldText(value)] : []
  })
  const [excused, unexcused] = [EXCUSED, UNEXCUSED].map((kind) => texts.filter((text) => kind.test(text)).length) as [number, number]
  return excused > 0 && unexcused > 0 && (excused + unexcused) * 10 >= texts.length * 7
}

/** The first column counts the rows, whatever sign stands above it («#», «Số»). */
function withOrdinal(grid: Grid, columns: readonly TableColumn[], firstRow: number): TableColumn[] {
  const [first, ...others] = columns
  const isFree = first !== undefined && first.field === '' && !first.period && others.every(({ field }) => field !== 'ordinal')
  if (!isFree || !countsUp(grid, first.index, firstRow)) return [...columns]
  return [{ ...first, field: 'ordinal' }, ...others]
}

/** 1, 2, 3 …, perhaps again from 1 in each group; here and there one is mistyped. */
function countsUp(grid: Grid, index: number, firstRow: number): boolean {
  const numbers = grid.values.slice(firstRow, firstRow + SAMPLED_ROWS).flatMap((row) => {
    const text = levelText(row[index] ?? '').trim()
    return /^\d{1,4}$/.test(text) ? [Number(text)] : []
  })
  const following = numbers.filter((number, i) => number === 1 || (i > 0 && number === (numbers[i - 1] as number) + 1))
  return numbers.length >= ENOUGH && following.length * 10 >= numbers.length * 9
}

function isMostly(pattern: { test(folded: string): boolean }, grid: Grid, index: number, firstRow: number): boolean {
  let filled = 0
  let fitting = 0
  const end = Math.min(grid.values.length, firstRow + MOST_ROWS)
  let r = firstRow
  for (; r < end && filled < SAMPLED_ROWS; r++) {
    const value = grid.values[r]?.[index] ?? ''
    if (value === '') continue
    filled++
    // «cb.thonrom@…» is an address.
    if (typeof value === 'string' && !value.includes('@') && pattern.test(foldText(value))) fitting++
  }
  // A column that only few rows fill must hold nothing else.
  return fitting >= ENOUGH && (fitting * 10 >= filled * 9 || (fitting * 10 >= filled * 7 && filled * 2 >= r - firstRow))
}
