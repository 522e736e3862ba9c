import type { Dataset } from '../registers/dataset.ts'
import type { Counted } from '../rates/count-meetings.ts'

/** What is counted of a column of a grid, of all party cells that the sheet lists; `present` null while somebody has no mark yet. */
export type ColumnShare = { readonly column: number; readonly present: number | null; readonly required: number }

/** Who came of how many had to, in each column of a grid of which every meeting, or every one of `partyCells`, is counted. */
export function sharesOfColumns(
  { meetingColumns, meetings: known }: Dataset,
  { meetings }: Counted,
  tableIndex: number,
  partyCells?: ReadonlySet<number>,
): ColumnShare[] {
  const columns = new Map<number, number[]>()
  for (const { table, column, meeting } of meetingColumns)
    if (table === tableIndex && (partyCells?.has(known[meeting]?.partyCell ?? -1) ?? true))
      columns.set(column, [...(columns.get(column) ?? []), meeting])
  return [...columns].flatMap(([column, indexes]) => {
    const counts = indexes.flatMap((index) => (meetings[index]?.held ? [meetings[index]] : []))
    const sure = counts.filter(({ required, pending }) => required !== null && !pending)
    if (counts.length === 0 || sure.length < counts.length) return []
    const required = sure.reduce((sum, count) => sum + (count.required ?? 0), 0)
    const present = sure.reduce((sum, count) => sum + (count.present ?? 0), 0)
    return [{ column, present: sure.some(({ provisional }) => provisional) ? null : present, required }]
  })
}
