import { type ColumnPeriod, periodKey } from '../sheet/parse-period.ts'
import type { TableColumn } from '../sheet/table.ts'
import { addToList } from './add-to-list.ts'

/** The columns of each meeting, in the order of the first: what stands under one month, quarter or day and is of one kind. `columns` all have a period. */
export function groupByPeriod(columns: readonly TableColumn[]): TableColumn[][] {
  const groups = new Map<string, TableColumn[]>()
  for (const column of columns) addToList(groups, periodKey(column.period as ColumnPeriod), column)
  return [...groups.values()]
}
