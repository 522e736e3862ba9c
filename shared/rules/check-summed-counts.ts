import type { Dataset } from '../registers/dataset.ts'
import { kindOfPeriod } from '../registers/meeting-of-period.ts'
import { readCount, readText } from '../registers/read-grid-cell.ts'
import { headerKey, headerLeaf } from '../sheet/header-key.ts'
import { measureNamed } from '../sheet/measure-words.ts'
import { type Measure, periodKey } from '../sheet/parse-period.ts'
import { plainHeader } from '../sheet/plain-header.ts'
import { columnIndex, dataRows, type Table, type TableColumn } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'
import { isSum } from './is-sum.ts'
import type { Report, RuleContext } from './rule.ts'

/** A measure and the months that a column may sum up. */
type Scope = readonly TableColumn[]

const MEASURES: ReadonlySet<string> = new Set<Measure>(['required', 'present', 'excused', 'unexcused', 'absent'])

/** Compares «Cộng quý III: phải dự, có mặt, vắng» in «party cell × month» with the counts of the months, of each party cell. Total rows are the matter of `checkRegisterTotals`. */
export function checkSummedCounts({ dataset }: RuleContext, report: Report): void {
  for (const { table, role } of dataset.tables) {
    if (role !== 'attendance-summary') continue
    const open = openRows(dataset, table)
    const rows = dataRows(table).filter((row) => !open.has(row))
    for (const column of table.columns) {
      const measure = summedMeasure(column)
      if (measure === undefined) continue
      // What the office sums up is what gives its own numbers most often.
      const scopes = scopesOf(table, column, measure).filter((scope) => scope.length > 0)
      const wrongIn = (scope: Scope, others: (row: number) => number) =>
        rows.flatMap((row) => disagreement(table, row, column, scope, others(row)))
      const inTable = scopes.map((scope) => wrongIn(scope, () => 0))
      const elsewhere = inTable.every((wrong) => wrong.length > 0) ? countsElsewhere(dataset, table, measure) : NONE
      const othersOf = (row: number) => elsewhere.get(partyCellOf(table, row)) ?? 0
      const withOthers = elsewhere.size === 0 ? [] : scopes.map((scope) => wrongIn(scope, othersOf))
      const [wrong = []] = [...inTable, ...withOthers].sort((a, b) => a.length - b.length)
      for (const { row, ...params } of wrong) report.at({ table, row }, column.index, { params })
    }
  }
}

/** Whether a column of sums says of a row what the row's own months give. */
export function sumsUpMonths(table: Table, row: number, column: TableColumn): boolean {
  const measure = summedMeasure(column)
  if (measure === undefined) return false
  return scopesOf(table, column, measure).some((scope) => scope.length > 0 && disagreement(table, row, column, scope).length === 0)
}

const NONE: ReadonlyMap<string, number> = new Map()

/** Of each party cell the sum of the months that stand in other tables of the workbook alone: «Cộng 9 tháng» in that of the third quarter. */
function countsElsewhere(dataset: Dataset, table: Table, measure: string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  const monthsOf = ({ columns }: Table) => columns.filter((column) => column.period && measureOf(column) === measure)
  const kindOf = ({ period }: TableColumn) => period && kindOfPeriod(period)
  const kinds = new Set(monthsOf(table).map(kindOf))
  const keyOf = ({ period }: TableColumn) => period && periodKey(period)
  const seen = new Set(monthsOf(table).map(keyOf))
  for (const { table: other, role } of dataset.tables) {
    const months =
      role === 'attendance-summary' ? monthsOf(other).filter((column) => kinds.has(kindOf(column)) && !seen.has(keyOf(column))) : []
    for (const row of months.length === 0 ? [] : dataRows(other)) {
      const counts = months.map(({ index }) => readCount(other, row, index) ?? 0)
      const key = partyCellOf(other, row)
      sums.set(
        key,
        counts.reduce((sum, count) => sum + count, sums.get(key) ?? 0),
      )
    }
    for (const month of months) seen.add(keyOf(month))
  }
  return sums
}

function partyCellOf(table: Table, row: number): string {
  return foldText(readText(table, row, columnIndex(table, 'partyCell')))
}

/** The counts that a row sums up to in columns of their own, of those who came and of all: «Cộng 9 tháng / PD | D». */
export function summedShares(table: Table, row: number): { part: number; whole: number }[] {
  const sumsOf = (measure: string) => table.columns.filter((column) => summedMeasure(column) === measure)
  const wholes = sumsOf('required').map(({ index }) => readCount(table, row, index))
  return sumsOf('present').flatMap(({ index }, i) => {
    const [part, whole] = [readCount(table, row, index), wholes[i]]
    return part === undefined || whole === undefined ? [] : [{ part, whole }]
  })
}

/** What a column counts, by its month's measure, its field or the last line of its heading: a measure, or «buoi» for the meetings themselves. */
function measureOf({ field, header, period }: TableColumn): string | undefined {
  const leaf = plainHeader(headerKey(headerLeaf(header)))
  if (/^(?:so )?(?:buoi|cuoc)\b/.test(leaf)) return 'buoi'
  const measure = period?.measure ?? (MEASURES.has(field) ? field : measureNamed(leaf))
  return measure === 'rate' ? undefined : measure
}

/** What a column of sums counts; undefined for a column of a single period and for what sums up nothing. */
function summedMeasure(column: TableColumn): string | undefined {
  return !column.period && isSum(column.header) ? measureOf(column) : undefined
}

/** Rows of which a meeting still waits for a correction: nobody knows yet what the right sum is. */
function openRows(dataset: Dataset, table: Table): ReadonlySet<number> {
  return new Set(
    dataset.meetings.flatMap(({ source, typedProblem }) => (source?.table === table && typedProblem !== undefined ? [source.row] : [])),
  )
}

/** The months of the column's measure since the last sum, or all before it, or all. */
function scopesOf(table: Table, column: TableColumn, measure: string): Scope[] {
  const months = table.columns.filter((other) => other.period && measureOf(other) === measure)
  const before = months.filter(({ index }) => index < column.index)
  const lastSum = table.columns.findLast((other) => other.index < column.index && summedMeasure(other) === measure)?.index ?? -1
  const scopes = [before.filter(({ index }) => index > lastSum), before, months]
  // Thematic meetings are often left out of a sum.
  const regular = scopes.map((scope) => scope.filter(({ period }) => period && kindOfPeriod(period) === 'regular'))
  return [...scopes, ...regular]
}

function disagreement(
  table: Table,
  row: number,
  { index }: TableColumn,
  scope: Scope,
  elsewhere = 0,
): { row: number; typed: number; right: number }[] {
  const typed = readCount(table, row, index)
  const counts = scope.map((column) => readCount(table, row, column.index)).filter((count) => count !== undefined)
  const right = counts.reduce((sum, count) => sum + count, elsewhere)
  return typed === undefined || counts.length === 0 || typed === right ? [] : [{ row, typed, right }]
}
