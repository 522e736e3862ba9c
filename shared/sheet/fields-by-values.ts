import { foldText } from '../text/fold-text.ts'
import type { Grid } from './grid.ts'
import type { TableColumn } from './table.ts'
import type { Vocabulary } from './vocabulary.ts'

const SAMPLED_ROWS = 60
const ENOUGH = 3

/** Fields that any text fits, so that a heading alone does not make a column theirs. */
const UNSURE: ReadonlySet<string> = new Set(['content', 'cellType', 'totalRatio'])

/** Gives a column whose header nobody knows the field that its values show, where no header names that field: «Đang SH tại» over «Chi bộ Thôn Đông». */
export function fieldsByValues(grid: Grid, columns: readonly TableColumn[], firstRow: number, vocabulary: Vocabulary): TableColumn[] {
  const named = [...columns]
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

function isMostly(pattern: RegExp, grid: Grid, index: number, firstRow: number): boolean {
  let filled = 0
  let fitting = 0
  const end = Math.min(grid.values.length, firstRow + SAMPLED_ROWS)
  for (let r = firstRow; r < end; r++) {
    const value = grid.values[r]?.[index] ?? ''
    if (value === '') continue
    filled++
    if (typeof value === 'string' && pattern.test(foldText(value))) fitting++
  }
  // A column that only few rows fill must hold nothing else.
  return fitting >= ENOUGH && (fitting * 10 >= filled * 9 || (fitting * 10 >= filled * 7 && filled * 2 >= end - firstRow))
}
