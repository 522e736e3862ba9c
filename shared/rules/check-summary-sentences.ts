import type { Dataset } from '../registers/dataset.ts'
import { dataRows, type Table } from '../sheet/table.ts'
import { countTyped } from './typed-marks.ts'
import type { Report, RuleContext } from './rule.ts'

/** So many rows below the last person a sentence still sums up the table. */
const ROWS_BELOW = 2
const KINDS: readonly (readonly [kind: 'present' | 'excused' | 'unexcused', pattern: RegExp])[] = [
  ['present', /(?:có mặt|tham dự|dự họp)\s*:?\s*(\d{1,3})/iu],
  ['excused', /(?:có phép|có lý do|vắng CP|vắng CLD)\s*:?\s*(\d{1,3})/iu],
  ['unexcused', /(?:không phép|không lý do|vắng KP|vắng KLD)\s*:?\s*(\d{1,3})/iu],
]

/** Compares a sentence below the list of one meeting («Tổng hợp: phải dự 17 đ/c; có mặt 16 đ/c; …») with the marks above it, also where the list goes on beside itself. */
export function checkSummarySentences({ dataset, counted }: RuleContext, report: Report): void {
  const again = new Set(counted.repeated.flatMap(({ second, same }) => (same ? [placeOfMark(dataset, second)] : [])))
  for (const parts of listsBesideEachOther(dataset)) {
    const [{ table }] = parts
    const sentence = sentenceOf(table)
    if (!sentence) continue
    const sums = { present: 0, excused: 0, unexcused: 0, open: 0 }
    for (const part of parts) {
      const rows = new Set(dataRows(part.table))
      for (const [row, typed] of countTyped({ dataset, counted }, part.index))
        if (rows.has(row) && !again.has(`${part.index}|${row}`))
          for (const kind of ['present', 'excused', 'unexcused', 'open'] as const) sums[kind] += typed[kind]
    }
    for (const [kind, pattern] of KINDS) {
      const typed = Number(pattern.exec(sentence.text)?.[1] ?? Number.NaN)
      // Signs that are not understood yet may be of any kind.
      if (Number.isNaN(typed) || (typed >= sums[kind] && typed <= sums[kind] + sums.open)) continue
      report.at({ table, row: sentence.row }, sentence.column, { params: { typed, right: sums[kind] } })
      break
    }
  }
}

type Part = { readonly table: Table; readonly index: number; readonly meeting: number }

/** The lists that each hold one meeting; those with one header row and the same meeting together. */
function listsBesideEachOther({ tables, attendance }: Dataset): [Part, ...Part[]][] {
  const lists: [Part, ...Part[]][] = []
  for (const [index, { table, role }] of tables.entries()) {
    const meeting = role === 'attendance-list' ? onlyMeeting(attendance, index) : -1
    if (meeting < 0) continue
    const isSame = ({ table: { grid, headerRow }, meeting: other }: Part) =>
      grid === table.grid && headerRow === table.headerRow && other === meeting
    const beside = lists.findLast(([first]) => isSame(first))
    if (beside) beside.push({ table, index, meeting })
    else lists.push([{ table, index, meeting }])
  }
  return lists
}

function placeOfMark({ attendance }: Dataset, entry: number): string {
  return `${attendance.tables[entry]}|${attendance.rows[entry]}`
}

/** The meeting of all marks of a table; -1 where it holds none or several. */
function onlyMeeting({ length, tables, meetings }: Dataset['attendance'], table: number): number {
  let meeting = -1
  for (let i = 0; i < length; i++) {
    if (tables[i] !== table) continue
    if (meeting >= 0 && meetings[i] !== meeting) return -1
    meeting = meetings[i] as number
  }
  return meeting
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
