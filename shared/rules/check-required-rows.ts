import { readCount } from '../registers/read-grid-cell.ts'
import { isRequiredRow } from './is-required-row.ts'
import { mostAgree } from './most-agree.ts'
import { partyCellsAbove } from './party-cells-above.ts'
import type { Report, RuleContext } from './rule.ts'
import { sharesOfColumns } from './shares-of-columns.ts'

/** Compares «Tổng phải dự» below the marks of each meeting with how many had to come, of the party cell above or of all of the sheet together, where most counts of the row agree with that. */
export function checkRequiredRows({ dataset, counted }: RuleContext, report: Report): void {
  for (const [index, { table, role }] of dataset.tables.entries()) {
    const rows = role === 'attendance-grid' ? table.totals.filter((row) => isRequiredRow(table, row)) : []
    if (rows.length === 0) continue
    for (const row of rows) {
      const shares = sharesOfColumns(dataset, counted, index, partyCellsAbove(dataset, index, row, rows))
      const said = shares.flatMap(({ column, required }) => {
        const typed = readCount(table, row, column)
        return typed === undefined ? [] : [{ column, typed, right: required }]
      })
      const wrong = said.filter(({ typed, right }) => typed !== right)
      if (!mostAgree(said, wrong)) continue
      for (const { column, ...params } of wrong) report.at({ table, row }, column, { params })
    }
  }
}
