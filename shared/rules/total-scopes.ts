import type { Table } from '../sheet/table.ts'

/** Rows from `from` up to but without `to`, counted from 0 in the sheet. */
export type RowSpan = { readonly from: number; readonly to: number }

/**
 * The rows that a total row may sum up: first the whole table, then the part it stands below, its group, all groups since the last total, and the part it stands above, because offices put totals under a
 * group, under several, or right below the group's name.
 */
export function totalScopes(table: Table, total: number): readonly RowSpan[] {
  const groups = table.groups.map((group) => group.row)
  const structure = [...groups, ...table.totals]
  const before = (rows: readonly number[]) => Math.max(table.firstRow - 1, ...rows.filter((row) => row < total)) + 1
  const after = (rows: readonly number[]) => Math.min(table.endRow, ...rows.filter((row) => row > total))
  return [
    { from: table.firstRow, to: table.endRow },
    { from: before(structure), to: total },
    { from: before(groups), to: total },
    { from: before(table.totals), to: total },
    { from: total + 1, to: after(structure) },
    { from: total + 1, to: after(groups) },
    // «Cộng chi bộ» below the last of several groups inside a party cell, whose name stands right above the first of them.
    ...groups
      .filter((row) => row < total && groups.includes(row + 1))
      .slice(-1)
      .map((row) => ({ from: row + 1, to: total })),
  ]
}

/** The part of the table that a total says it sums, for telling what is right where no part gives what was typed: its own group, or all. */
export function ownScope(table: Table, total: number): RowSpan {
  const [all, ...parts] = totalScopes(table, total) as [RowSpan, ...RowSpan[]]
  const at = table.groups.findIndex(({ row }) => row === total)
  // Beside the name of a group stand its own sums.
  if (at >= 0) return { from: total + 1, to: table.groups[at + 1]?.row ?? table.endRow }
  if (table.groups.length < 2 || table.groups.every((group) => group.row > total) || total === table.totals.at(-1)) return all
  return parts.find((part) => part.to > part.from) ?? all
}
