import { readText } from '../registers/read-grid-cell.ts'
import { mostAgree } from './most-agree.ts'
import type { Report, RuleContext } from './rule.ts'
import { ownScope, type RowSpan, totalScopes } from './total-scopes.ts'

const REMARK = /phải (?:dự|họp|có mặt)\s*:?\s*(\d{1,4})(?!\s*[,.]?\d*\s*%)/iu

/** Compares «Phải dự: 16» beside a sum of marks with how many had to come to what it sums up, where most such remarks of the table agree. */
export function checkRequiredRemarks({ dataset, counted }: RuleContext, report: Report): void {
  for (const [index, { table, role }] of dataset.tables.entries()) {
    if (!role.startsWith('attendance-')) continue
    const remarks = table.totals.flatMap((row) =>
      table.columns.flatMap(({ index: column }) => {
        const typed = REMARK.exec(readText(table, row, column).normalize('NFC'))?.[1]
        return typed === undefined ? [] : [{ row, column, typed: Number(typed) }]
      }),
    )
    if (remarks.length === 0) continue
    const requiredIn = requiredReader({ dataset, counted }, index)
    const said = remarks.flatMap((remark) => {
      // The last sum may be that of its group, or of the whole sheet.
      const scopes = [ownScope(table, remark.row), ...totalScopes(table, remark.row).slice(1, 2)]
      const rights = scopes.flatMap((scope) => requiredIn(scope) ?? [])
      return rights.length === 0 ? [] : [{ ...remark, rights }]
    })
    const wrong = said.filter(({ typed, rights }) => !rights.includes(typed))
    if (!mostAgree(said, wrong)) continue
    for (const { row, column, typed, rights } of wrong) report.at({ table, row }, column, { params: { typed, right: rights[0] as number } })
  }
}

/** Says how many had to come to all meetings that are marked in some rows of a table; undefined where one of them waits for an answer. The marks are looked through once. */
function requiredReader(
  { dataset, counted }: Pick<RuleContext, 'dataset' | 'counted'>,
  table: number,
): (rows: RowSpan) => number | undefined {
  const { length, tables, rows, meetings } = dataset.attendance
  const marked = new Map<number, Set<number>>()
  for (let i = 0; i < length; i++) {
    if (tables[i] !== table) continue
    const row = rows[i] as number
    marked.set(row, (marked.get(row) ?? new Set<number>()).add(meetings[i] as number))
  }
  return ({ from, to }) => {
    const held = new Set([...marked].flatMap(([row, ofRow]) => (row >= from && row < to ? [...ofRow] : [])))
    let sum = 0
    for (const meeting of held) {
      const counts = counted.meetings[meeting]
      if (!counts?.held || counts.pending || counts.required === null) return undefined
      sum += counts.required
    }
    return held.size > 0 ? sum : undefined
  }
}
