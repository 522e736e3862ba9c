import type { FieldId } from '../registers/fields.ts'
import { readCount } from '../registers/read-grid-cell.ts'
import { columnIndex, dataRows } from '../sheet/table.ts'
import type { Report, RuleContext } from './rule.ts'

/** Rows that show how a register counts. */
const ENOUGH = 3

/** What the members of a party cell are the sum of, and which of the counts is doubted. Those who had to come are confirmed by those who came and were absent. */
const SUMS: readonly { readonly parts: readonly [FieldId, FieldId]; readonly doubted: FieldId }[] = [
  { parts: ['officialCount', 'probationaryCount'], doubted: 'total' },
  { parts: ['required', 'exemptCount'], doubted: 'exemptCount' },
]

/** «Số đảng viên 24 | Chính thức 22 | Dự bị 0», «Tổng 24 | Miễn 4 | Phải họp 21»: the parts of a party cell's members must add up where they do in nearly all other rows. */
export function checkMemberParts({ dataset }: RuleContext, report: Report): void {
  for (const { table, role } of dataset.tables) {
    if (role !== 'party-cells' && role !== 'meetings') continue
    for (const { parts, doubted } of SUMS) {
      const columns = ['total' as const, ...parts].map((field) => columnIndex(table, field))
      if (columns.some((column) => column < 0)) continue
      const rows = dataRows(table).flatMap((row) => {
        const [total, first, second] = columns.map((column) => readCount(table, row, column))
        if (total === undefined || first === undefined) return []
        const params =
          doubted === 'total' ? { typed: total, right: first + (second ?? 0) } : { typed: second ?? 0, right: Math.max(0, total - first) }
        return [{ row, params }]
      })
      const wrong = rows.filter(({ params: { typed, right } }) => typed !== right)
      if (rows.length < ENOUGH || wrong.length * 4 > rows.length) continue
      for (const { row, params } of wrong) report.at({ table, row }, doubted, { params })
    }
  }
}
