import type { AttendanceRow, Dataset } from '../registers/dataset.ts'
import type { Report, RuleContext } from './rule.ts'

/** Where more people than one in so many have a second row, the sheet is made so. */
const RARELY = 10

/** Reports the second row of a person in a sheet that gives each person one, where no meeting has marks in both rows: those are reported with their marks. */
export function reportSecondRows({ dataset, counted }: RuleContext, report: Report): void {
  const { attendance, tables } = dataset
  const known = new Set(
    counted.repeated.flatMap(({ second }) => keyOf(attendance.tables[second] as number, attendance.rows[second] as number)),
  )
  for (const [index, { table, role }] of tables.entries()) {
    const rows = role === 'attendance-grid' ? rowsOfPeople(dataset, index) : []
    const doubled = rows.filter((own) => own.length > 1)
    if (doubled.length * RARELY > rows.length) continue
    for (const [first, ...others] of doubled)
      for (const { row, member, partyCell } of others)
        if (first && !known.has(keyOf(index, row)) && !known.has(keyOf(index, first.row)))
          report.at({ table, row }, null, {
            person: dataset.members[member]?.name ?? null,
            partyCell,
            related: [{ table, row: first.row }, null],
          })
  }
}

function rowsOfPeople({ attendanceRows }: Dataset, tableIndex: number): AttendanceRow[][] {
  const rows = new Map<number, AttendanceRow[]>()
  for (const row of attendanceRows)
    if (row.table === tableIndex && row.member >= 0) rows.set(row.member, [...(rows.get(row.member) ?? []), row])
  return [...rows.values()]
}

function keyOf(table: number, row: number): string {
  return `${table}|${row}`
}
