import type { Table } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'
import { readCount, readText } from './read-grid-cell.ts'

/** How many stayed away; 0 for «đủ», «không». */
export function readAbsent(table: Table, row: number, column: number): number | undefined {
  return NOBODY.test(foldText(readText(table, row, column))) ? 0 : readCount(table, row, column)
}

const NOBODY = /^(?:(?:day )?du|khong(?: co| ai| vang)?)$/
