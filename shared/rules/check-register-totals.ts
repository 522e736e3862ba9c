import type { Dataset } from '../registers/dataset.ts'
import { kindNamed } from '../registers/meeting-kind.ts'
import { readCountOfParts } from '../registers/part-counts.ts'
import { readMeetingKind } from '../registers/read-meeting-time.ts'
import { dataRows, partRows, type Table } from '../sheet/table.ts'
import { readCount, readText } from '../registers/read-grid-cell.ts'
import { sumsUpMonths } from './check-summed-counts.ts'
import { foldText } from '../text/fold-text.ts'
import { isRateRow } from './is-rate-row.ts'
import type { Report, RuleContext } from './rule.ts'
import { ownScope, type RowSpan, totalScopes } from './total-scopes.ts'

const COUNTED = new Set([
  'total',
  'officialCount',
  'probationaryCount',
  'exemptCount',
  'required',
  'present',
  'excused',
  'unexcused',
  'absent',
])

/** Compares what summaries count of a party cell with the sums of its tổ đảng; a sum that a doubtful count belongs to waits with it. */
function checkParts(dataset: Dataset, table: Table, report: Report): void {
  const open = new Set(
    dataset.meetings.flatMap(({ source, typedProblem }) => (source?.table === table && typedProblem ? [source.row] : [])),
  )
  for (const row of dataRows(table)) {
    const parts = partRows(table, row)
    if (parts.length === 0 || parts.some((part) => open.has(part))) continue
    for (const column of table.columns) {
      const typed = COUNTED.has(column.period?.measure ?? '') ? readCount(table, row, column.index) : undefined
      const right = readCountOfParts(table, row, column.index)
      if (typed !== undefined && right !== typed) report.at({ table, row }, column.index, { params: { typed, right: right ?? 0 } })
    }
  }
}

/** Compares total rows of registers of party cells, of meetings and of summaries with the sums of the rows above them: of their group, or of all. */
export function checkRegisterTotals({ dataset }: RuleContext, report: Report): void {
  for (const { table, role } of dataset.tables) {
    if (role !== 'party-cells' && role !== 'meetings' && role !== 'attendance-summary') continue
    if (role === 'attendance-summary') checkParts(dataset, table, report)
    const rows = dataRows(table)
    // A row that says a meeting once more may count once.
    const again = new Set(dataset.repeatedMeetings.flatMap(({ source }) => (source.table === table ? [source.row] : [])))
    for (const total of table.totals) {
      if (isRateRow(table, total)) continue
      const isOfKind = role === 'meetings' ? rowsOfKind(table, total) : undefined
      const choices = [() => true, (row: number) => !again.has(row), ...(isOfKind ? [isOfKind] : [])]
      for (const column of table.columns) {
        if (!COUNTED.has(column.period?.measure ?? column.field)) continue
        const said = readCount(table, total, column.index)
        if (said === undefined) continue
        const add = ({ from, to }: RowSpan, of: (row: number) => boolean = () => true) =>
          rows.reduce((n, row) => (row >= from && row < to && of(row) ? n + (readCountOfParts(table, row, column.index) ?? 0) : n), 0)
        const fits = (span: RowSpan) => choices.some((isSummed) => add(span, isSummed) === said)
        // A wrong sum in one row makes the sum of its months wrong nowhere else.
        if (role === 'attendance-summary' && sumsUpMonths(table, total, column)) continue
        if (!totalScopes(table, total).some(fits))
          report.at({ table, row: total }, column.index, { params: { typed: said, right: add(ownScope(table, total)) } })
      }
    }
  }
}

/** «Cộng 9 buổi lệ» leaves out the thematic meetings: says which rows are of the kind that a total row names. Undefined where it names none, as «Cộng cả tháng 2». */
function rowsOfKind(table: Table, total: number): ((row: number) => boolean) | undefined {
  const label = foldText(table.columns.map(({ index }) => readText(table, total, index)).join(' '))
  const named = OF_KIND.test(label) ? kindNamed(label) : undefined
  if (named === undefined) return undefined
  const kindOf = readMeetingKind(table)
  return (row) => kindOf(row) === named
}

const OF_KIND = /\b(?:le|thuong (?:ky|le)|dinh ky|chuyen de)\b/
