import { dataRows, type Table } from '../sheet/table.ts'
import { countTyped } from './check-grid-totals.ts'
import type { Report, RuleContext } from './rule.ts'

/** So many rows below the last person a sentence still sums up the table. */
const ROWS_BELOW = 2
const KINDS: readonly (readonly [kind: 'present' | 'excused' | 'unexcused', pattern: RegExp])[] = [
  ['present', /(?:có mặt|tham dự|dự họp)\s*:?\s*(\d{1,3})/iu],
  ['excused', /(?:có phép|có lý do|vắng CP|vắng CLD)\s*:?\s*(\d{1,3})/iu],
  ['unexcused', /(?:không phép|không lý do|vắng KP|vắng KLD)\s*:?\s*(\d{1,3})/iu],
]

/** Compares a sentence below the list of one meeting («Tổng hợp: phải dự 17 đ/c; có mặt 16 đ/c; …») with the marks above it. */
export function checkSummarySentences({ dataset }: RuleContext, report: Report): void {
  for (const [index, { table, role }] of dataset.tables.entries()) {
    if (role !== 'attendance-list' || !isOneMeeting(dataset.attendance, index)) continue
    const sentence = sentenceOf(table)
    if (!sentence) continue
    const rows = new Set(dataRows(table))
    const sums = { present: 0, excused: 0, unexcused: 0, open: 0 }
    for (const [row, typed] of countTyped(dataset, index))
      if (rows.has(row)) for (const kind of ['present', 'excused', 'unexcused', 'open'] as const) sums[kind] += typed[kind]
    for (const [kind, pattern] of KINDS) {
      const typed = Number(pattern.exec(sentence.text)?.[1] ?? Number.NaN)
      // Signs that are not understood yet may be of any kind.
      if (Number.isNaN(typed) || (typed >= sums[kind] && typed <= sums[kind] + sums.open)) continue
      report.at({ table, row: sentence.row }, sentence.column, { params: { typed, right: sums[kind] } })
      break
    }
  }
}

function isOneMeeting({ length, tables, meetings }: RuleContext['dataset']['attendance'], table: number): boolean {
  let meeting = -1
  for (let i = 0; i < length; i++) {
    if (tables[i] !== table) continue
    if (meeting >= 0 && meetings[i] !== meeting) return false
    meeting = meetings[i] as number
  }
  return meeting >= 0
}

function sentenceOf({ grid, firstRow, endRow }: Table): { text: string; row: number; column: number } | undefined {
  for (let row = firstRow; row < Math.min(grid.values.length, endRow + ROWS_BELOW); row++) {
    for (const [column, value] of (grid.values[row] ?? []).entries()) {
      const text = typeof value === 'string' ? value.normalize('NFC') : ''
      if (text.length < 200 && KINDS.filter(([, pattern]) => pattern.test(text)).length >= 2) return { text, row, column }
    }
  }
  return undefined
}
