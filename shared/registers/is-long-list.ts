import type { Table } from '../sheet/table.ts'

/** Whether a table says in each row when the meeting was: a list that names a person once per meeting. */
export function isLongList(table: Pick<Table, 'columns'>): boolean {
  return table.columns.some((column) => ['meetingDate', 'period', 'meetingCode'].includes(column.field))
}
