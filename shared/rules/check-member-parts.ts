import type { FieldId } from '../registers/fields.ts'
import { isHeadcountRegister } from '../registers/headcount-register.ts'
import { readCount } from '../registers/read-grid-cell.ts'
import { columnIndex, dataRows, type Table } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'
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
    const isHeadcounts = isHeadcountRegister(table)
    if (isHeadcounts) checkHeadcounts(table, report)
    else if (role !== 'party-cells' && role !== 'meetings') continue
    for (const { parts, doubted } of isHeadcounts ? SUMS.slice(0, 1) : SUMS) {
      const columns = ['total' as const, ...parts].map((field) => columnIndex(table, field))
      if (columns.some((column) => column < 0)) continue
      const rows = dataRows(table).flatMap((row) => {
        const [total, first, second] = columns.map((column) => readCount(table, row, column))
        if (total === undefined || first === undefined) return []
        const params =
          doubted === 'total' ? { typed: total, right: first + (second ?? 0) } : { typed: second ?? 0, right: Math.max(0, total - first) }
        return [{ row, params }]
      })
      reportFew(table, rows, doubted, report)
    }
  }
}

type Sum = { readonly row: number; readonly params: { readonly typed: number; readonly right: number } }

/** The sums that are wrong, where nearly all others are right. */
function reportFew(table: Table, sums: readonly Sum[], field: FieldId, report: Report): void {
  const wrong = sums.filter(({ params: { typed, right } }) => typed !== right)
  if (sums.length < ENOUGH || wrong.length * 4 > sums.length) return
  for (const { row, params } of wrong) report.at({ table, row }, field, { params })
}

/** «Tổng 29 | Miễn 3 | Tạm miễn | SHTT nơi khác | SHTT đến (không tính) | Phải dự 25»: who has to come are the members without those counted between. */
function checkHeadcounts(table: Table, report: Report): void {
  const at = (field: FieldId) => columnIndex(table, field)
  const less = table.columns.filter(
    ({ index, header }) => index >= at('exemptCount') && index < at('required') && !/\b(?:khong tinh|den)\b/.test(foldText(header)),
  )
  if (at('total') < 0 || at('exemptCount') < 0) return
  const sums = dataRows(table).flatMap((row): Sum[] => {
    const count = (field: FieldId) => readCount(table, row, at(field))
    const [typed, official] = [count('required'), count('officialCount')]
    // A slip in the total is one of its own.
    const all = official === undefined ? count('total') : official + (count('probationaryCount') ?? 0)
    const right = less.reduce((left, { index }) => left - (readCount(table, row, index) ?? 0), all ?? 0)
    return all === undefined || typed === undefined ? [] : [{ row, params: { typed, right } }]
  })
  reportFew(table, sums, 'required', report)
}
