import { readRatio } from '../registers/parse-summary.ts'
import { groupByPeriod } from '../registers/group-by-period.ts'
import { kindOfPeriod } from '../registers/meeting-of-period.ts'
import type { Dataset } from '../registers/dataset.ts'
import { readCountOfParts } from '../registers/part-counts.ts'
import { readCount, readText, readValue } from '../registers/read-grid-cell.ts'
import type { GridValue } from '../sheet/grid.ts'
import type { ColumnPeriod, Measure } from '../sheet/parse-period.ts'
import { type Table, type TableColumn, columnIndex, dataRows, findColumn } from '../sheet/table.ts'
import { parseNumberText } from '../text/parse-number.ts'
import type { Ratio } from '../text/parse-ratio.ts'
import { formatPercent } from '../text/format-percent.ts'
import { countTyped } from './typed-marks.ts'
import type { Report, RuleContext } from './rule.ts'

/** A share of which the part may lie between two counts, because signs are open. */
type Share = { readonly part: number; readonly whole: number }

/** Compares rates typed or computed in the sheets with the counts beside them. Which denominator a sheet's formula takes differs, so a rate is wrong only when no usual one gives it. */
export function checkRates({ dataset }: RuleContext, report: Report): void {
  for (const [index, { table, role }] of dataset.tables.entries()) {
    if (role === 'attendance-summary') checkMonthlyRates(table, report)
    if (role === 'attendance-summary' || role === 'meetings') checkRatesBehind(table, report)
    const column = findColumn(table, 'rate')
    if (!column || role === 'other' || role === 'members') continue
    if (role === 'attendance-grid') {
      for (const [row, typed] of countTyped(dataset, index)) {
        if (typed.open > 0) continue
        const marked = typed.present + typed.excused + typed.unexcused
        const shares = [marked, heldColumns(dataset, index), table.columns.filter((candidate) => candidate.period).length].map((whole) => ({
          part: typed.present,
          whole,
        }))
        compare(table, row, column.index, [...shares, { part: typed.present, whole: typed.present + typed.unexcused }], report)
      }
      continue
    }
    if (role !== 'attendance-summary' && role !== 'meetings') continue
    for (const row of [...dataRows(table), ...table.totals])
      compare(table, row, column.index, role === 'meetings' ? meetingShares(table, row) : summaryShares(table, row), report)
  }
}

/** The rate beside the counts of each month. */
function checkMonthlyRates(table: Table, report: Report): void {
  for (const columns of groupByPeriod(table.columns.filter((column) => column.period))) {
    const rate = columns.find((column) => column.period?.measure === 'rate')
    for (const row of [...dataRows(table), ...table.totals]) {
      const ratio = meetingRatio(table, row, columns)
      if (ratio && rate) compare(table, row, rate.index, [ratio], report)
    }
  }
}

/** «20/21 (95,2%)», wherever it stands. */
function checkRatesBehind(table: Table, report: Report): void {
  for (const row of [...dataRows(table), ...table.totals]) {
    for (const { index } of table.columns) {
      const ratio = readRatio(readValue(table, row, index), table)
      const behind = ratio && /\(.*?([\d.,]+\s*%)/.exec(readText(table, row, index))?.[1]
      if (ratio && behind !== undefined) compare(table, row, index, [ratio], report, behind)
    }
  }
}

/** `typed` is the rate as it stands there, where it stands among other words. */
function compare(table: Table, row: number, column: number, shares: readonly Share[], report: Report, typed?: string): void {
  const said = readRate(typed ?? readValue(table, row, column))
  if (said === undefined) return
  const possible = shares
    .filter((share) => share.whole > 0)
    .map((share) => ({ ...share, off: Math.abs((share.part * 100) / share.whole - said.percent) }))
  if (possible.length === 0) return
  // A difference of half a unit of the last shown digit is rounding.
  if (possible.some(({ off }) => off <= said.tolerance)) return
  // What the office divides by is most likely what comes nearest.
  const best = possible.reduce((nearest, share) => (share.off < nearest.off ? share : nearest))
  const name = readText(table, row, findColumn(table, 'fullName')?.index ?? columnIndex(table, 'partyCell'))
  report.at({ table, row }, column, {
    person: findColumn(table, 'fullName') ? name : null,
    partyCell: findColumn(table, 'partyCell') ? name : null,
    params: { right: formatPercent(best.part, best.whole), part: best.part, whole: best.whole },
  })
}

/** 0,933 · 93,3 · «93,3%» → percent of 100 and how far rounding may have moved it (P19: above 1,5 it is a percentage already). */
function readRate(value: GridValue): { percent: number; tolerance: number } | undefined {
  const read = typeof value === 'number' ? { value, isPercent: false } : typeof value === 'string' ? parseNumberText(value) : undefined
  if (!read || read.value < 0) return undefined
  const percent = read.isPercent || read.value > 1.5 ? read.value : read.value * 100
  const decimals = /[.,](\d+)/.exec(String(Math.round(percent * 1e6) / 1e6))?.[1]?.length ?? 0
  return { percent, tolerance: decimals === 0 ? 0.5001 : decimals === 1 ? 0.0501 : 0.00501 }
}

function meetingShares(table: Table, row: number): Share[] {
  const count = (field: string) => readCount(table, row, columnIndex(table, field))
  const present = count('present')
  if (present === undefined) return []
  const wholes = [
    count('required'),
    count('total'),
    present + (count('excused') ?? 0) + (count('unexcused') ?? 0) + (count('absent') ?? 0),
    present + (count('unexcused') ?? 0),
  ]
  return wholes.filter((whole) => whole !== undefined).map((whole) => ({ part: present, whole }))
}

/** The ratio typed beside the rate, whatever its column is called; the sum of the row's meetings; that of its regular ones, because thematic meetings are often left out of a rate. */
function summaryShares(table: Table, row: number): Share[] {
  const meetings = groupByPeriod(table.columns.filter((column) => column.period)).map((columns) => ({
    isRegular: kindOfPeriod((columns[0] as TableColumn).period as ColumnPeriod) === 'regular',
    ratio: meetingRatio(table, row, columns),
  }))
  const sum = (ratios: readonly (Ratio | undefined)[]): Share => ({
    part: ratios.reduce((n, ratio) => n + (ratio?.part ?? 0), 0),
    whole: ratios.reduce((n, ratio) => n + (ratio?.whole ?? 0), 0),
  })
  const beside = table.columns
    .filter((column) => !column.period && column.field !== 'rate')
    .flatMap((column) => readRatio(readValue(table, row, column.index), table) ?? [])
  return [...beside, sum(meetings.map(({ ratio }) => ratio)), sum(meetings.filter(({ isRegular }) => isRegular).map(({ ratio }) => ratio))]
}

/** «18/20» in one of a meeting's columns, or its counts in several. */
function meetingRatio(table: Table, row: number, columns: readonly TableColumn[]): Ratio | undefined {
  for (const { index } of columns) {
    const ratio = readRatio(readValue(table, row, index), table)
    if (ratio) return ratio
  }
  const count = (measure: Measure) => {
    const column = columns.find(({ period }) => period?.measure === measure)
    return column && readCountOfParts(table, row, column.index)
  }
  const part = count('present')
  const whole = count('required')
  return part === undefined || whole === undefined ? undefined : { part, whole }
}

function heldColumns(dataset: Dataset, tableIndex: number): number {
  return new Set(dataset.meetingColumns.filter((column) => column.table === tableIndex).map((column) => column.column)).size
}
