import { findTables } from '../sheet/find-tables.ts'
import type { Grid } from '../sheet/grid.ts'
import { columnLetter, type Table } from '../sheet/table.ts'
import type { TabRole } from './codes.ts'
import type { RegisteredTable } from './dataset.ts'
import { VOCABULARY } from './fields.ts'
import { recogniseRole } from './recognise-role.ts'
import { withOwnerRow } from './own-groups.ts'
import { withStatuses } from './status-register.ts'
import type { Settings } from './settings.ts'
import { unfoldSchedule } from './unfold-schedule.ts'

/** The tables of a tab with their roles, as found or as a person corrected them. */
export function registerTables(grid: Grid, settings: Settings): RegisteredTable[] {
  const layout = settings.layouts.find((answer) => answer.sheet === grid.sheet)
  if (layout?.role === 'other') return []
  return findTables(grid, VOCABULARY).flatMap((found) => {
    const schedule = layout ? undefined : unfoldSchedule(found)
    const grouped = layout ? undefined : withOwnerRow(found)
    if (grouped)
      return findTables(grouped, VOCABULARY)
        .slice(-1)
        .map((table) => ({ table, role: recogniseRole(table) }))
    if (schedule) return findTables(schedule, VOCABULARY).map((table) => ({ table, role: recogniseRole(table) }))
    const table =
      layout && Object.keys(layout.columns).length > 0
        ? { ...found, columns: found.columns.map((column) => correctColumn(column, layout.columns[columnLetter(column.index)])) }
        : withStatuses(found)
    return { table, role: layout?.role ?? recogniseRole(table) }
  })
}

function correctColumn(column: Table['columns'][number], field: string | undefined): Table['columns'][number] {
  return field === undefined ? column : { ...column, field, period: field === '' ? undefined : column.period }
}

/** The tables of some roles, in the order of the roles and within a role in that of the workbook. */
export function tablesOf(tables: readonly RegisteredTable[], ...roles: readonly TabRole[]): Table[] {
  return roles.flatMap((role) => tables.filter((entry) => entry.role === role).map((entry) => entry.table))
}
