import type { Dataset, Member, Source } from '../registers/dataset.ts'

/** A row of a sheet of marks that lists somebody whom another sheet lists as well, with number and days of its own. */
export type ListedAgain = { readonly member: Member; readonly source: Source }

/** The rows of the grids and lists that have one of these columns, for each person whose roll is another table; a row that names nobody is not among them. */
export function listedAgain({ tables, attendanceRows, members }: Dataset, fields: readonly string[]): ListedAgain[] {
  const own = new Set(
    tables.flatMap(({ table, role }, index) =>
      role.startsWith('attendance') && table.columns.some(({ field }) => fields.includes(field)) ? [index] : [],
    ),
  )
  if (own.size === 0) return []
  return attendanceRows.flatMap((place) => {
    const [table, member] = own.has(place.table) ? [tables[place.table]?.table, members[place.member]] : []
    return table && member && member.source.table !== table ? [{ member, source: { table, row: place.row } }] : []
  })
}
