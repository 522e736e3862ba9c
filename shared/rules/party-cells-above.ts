import type { Dataset } from '../registers/dataset.ts'

/** Fewer rows may each be of something else. */
export const SEVERAL = 3

/** The party cells of the group that a row below it speaks of, where each group has one of `rows`; undefined for a row that speaks of all. */
export function partyCellsAbove(
  { tables, attendanceRows }: Dataset,
  index: number,
  row: number,
  rows: readonly number[],
): ReadonlySet<number> | undefined {
  const groups = tables[index]?.table.groups ?? []
  const start = groups.findLast((group) => group.row < row)?.row ?? row
  const isOfGroup = groups.length >= SEVERAL && rows.length >= groups.length && !rows.some((other) => other > start && other < row)
  return isOfGroup
    ? new Set(attendanceRows.flatMap((other) => (other.table === index && other.row > start && other.row < row ? [other.partyCell] : [])))
    : undefined
}
