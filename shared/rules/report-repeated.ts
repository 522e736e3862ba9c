import type { Report, RuleContext } from './rule.ts'

/** Reports marks of one person at one meeting that stand in two places: with the same meaning (once per row) or with different ones (each). */
export function reportRepeated({ dataset, counted }: RuleContext, report: Report, same: boolean): void {
  const { attendance } = dataset
  const seen = new Set<number>()
  for (const pair of counted.repeated) {
    const index = attendance.tables[pair.second] as number
    const table = dataset.tables[index]?.table
    const row = attendance.rows[pair.second] as number
    const first = dataset.tables[attendance.tables[pair.first] as number]?.table
    if (pair.same !== same || !table || !first) continue
    // Two tabs may well hold the same meeting; one tab names a person once.
    if (same && (table.grid !== first.grid || seen.has(index * 1_000_000 + row))) continue
    seen.add(index * 1_000_000 + row)
    report.at({ table, row }, same ? null : (attendance.columns[pair.second] as number), {
      person: dataset.members[attendance.members[pair.second] as number]?.name ?? null,
      related: [{ table: first, row: attendance.rows[pair.first] as number }, attendance.columns[pair.first] as number],
    })
  }
}
