import { readCount } from '../registers/read-grid-cell.ts'
import { columnIndex, dataRows } from '../sheet/table.ts'
import type { Report, RuleContext } from './rule.ts'

/** Rows that show how a register counts. */
const ENOUGH = 3

/** «Số đảng viên 24 | Chính thức 22 | Dự bị 0»: the parts of a party cell's members must add up where they do in nearly all other rows. */
export function checkMemberParts({ dataset }: RuleContext, report: Report): void {
  for (const { table, role } of dataset.tables) {
    if (role !== 'party-cells' && role !== 'meetings') continue
    const columns = ['total', 'officialCount', 'probationaryCount'].map((field) => columnIndex(table, field))
    if (columns.some((column) => column < 0)) continue
    const rows = dataRows(table).flatMap((row) => {
      const [typed, official, probationary] = columns.map((column) => readCount(table, row, column))
      return typed === undefined || official === undefined ? [] : [{ row, typed, right: official + (probationary ?? 0) }]
    })
    const wrong = rows.filter(({ typed, right }) => typed !== right)
    if (rows.length < ENOUGH || wrong.length * 4 > rows.length) continue
    for (const { row, ...params } of wrong) report.at({ table, row }, 'total', { params })
  }
}
