import { groupByPeriod } from '../registers/group-by-period.ts'
import { headerKey, headerLeaf } from '../sheet/header-key.ts'
import { type CountedMeasure, measureNamed } from '../sheet/measure-words.ts'
import { plainHeader } from '../sheet/plain-header.ts'
import { kindOfPeriod } from '../registers/meeting-of-period.ts'
import type { Dataset } from '../registers/dataset.ts'
import { countedInWords, typedCounts } from '../registers/typed-counts.ts'
import { ratioColumn } from '../registers/ratio-column.ts'
import { readCount, readText } from '../registers/read-grid-cell.ts'
import type { ColumnPeriod } from '../sheet/parse-period.ts'
import { isRateLabel } from '../sheet/rate-label.ts'
import { type Table, type TableColumn, columnIndex, dataRows, findColumn } from '../sheet/table.ts'
import { summedColumns } from './check-grid-totals.ts'
import { countTyped, marksOfUncounted } from './typed-marks.ts'
import { summedShares } from './check-summed-counts.ts'
import { compareRate, isRate, type Share } from './compare-rate.ts'
import { meetingRatio, ratioAt, sumRatios } from './meeting-ratio.ts'
import type { Report, RuleContext } from './rule.ts'

/** Compares rates typed or computed in the sheets with the counts beside them. Which denominator a sheet's formula takes differs, so a rate is wrong only when no usual one gives it. */
export function checkRates(context: RuleContext, report: Report): void {
  const { dataset } = context
  for (const [index, { table, role }] of dataset.tables.entries()) {
    if (role === 'attendance-summary') checkMonthlyRates(table, report)
    if (role === 'attendance-summary' || role === 'meetings') checkRatesBehind(table, report)
    if (role === 'attendance-summary') checkFurtherRates(table, report)
    const column = findColumn(table, 'rate')
    if (!column || role === 'members') continue
    if (role === 'other') checkMonthRates(table, column.index, report)
    if (role === 'attendance-grid') {
      checkRatesOfPeople(context, index, column.index, report)
      continue
    }
    if (role !== 'attendance-summary' && role !== 'meetings') continue
    const rows = [...dataRows(table), ...table.totals]
    if (role === 'attendance-summary' && checkSumRates(table, rows, report)) continue
    if (role === 'meetings') compareShares(table, column.index, rows.map(meetingShares(table)), report)
    else for (const row of rows) compareRate(table, row, column.index, summaryShares(table, row), report)
  }
}

/** The rate beside the counts of each month of the whole committee, where most of them agree with those counts. */
function checkMonthRates(table: Table, column: number, report: Report): void {
  if (['period', 'required', 'present'].some((field) => columnIndex(table, field) < 0)) return
  const rows = dataRows(table).map(meetingShares(table))
  const agreeing = rows.filter(({ row, all }) => isRate(table, row, column, said(all)))
  if (agreeing.length * 4 >= rows.length * 3) compareShares(table, column, rows, report)
}

/** «Cộng quý I» over «Phải họp | Dự | Tỷ lệ %»: each such rate is of the counts under its own heading. Whether the table has any. */
function checkSumRates(table: Table, rows: readonly number[], report: Report): boolean {
  const headOf = ({ header }: TableColumn) => header.slice(0, header.length - headerLeaf(header).length)
  const under = (head: string, measure: CountedMeasure) =>
    table.columns.find(
      (column) => !column.period && headOf(column) === head && measureNamed(plainHeader(headerKey(headerLeaf(column.header)))) === measure,
    )
  const heads = [...new Set(table.columns.filter(({ period }) => !period).map(headOf))].filter((head) => head !== '')
  const groups = heads.flatMap((head) => {
    const [part, whole, rate] = [under(head, 'present'), under(head, 'required'), under(head, 'rate')]
    return part && whole && rate ? [{ part, whole, rate }] : []
  })
  for (const { part, whole, rate } of groups) {
    for (const row of rows) {
      const [came, due] = [part, whole].map(({ index }) => readCount(table, row, index))
      if (came !== undefined && due !== undefined) compareRate(table, row, rate.index, [{ part: came, whole: due }], report)
    }
  }
  return groups.length > 0
}

/** The rate beside each person. */
function checkRatesOfPeople(context: RuleContext, index: number, column: number, report: Report): void {
  const { table } = context.dataset.tables[index] as Dataset['tables'][number]
  const meetings = [heldColumns(context.dataset, index), table.columns.filter((candidate) => candidate.period).length]
  const [, ...kinds] = summedColumns(context.dataset, table, index)
  const parts = kinds.map((counts) => ({ typed: countTyped(context, index, counts), held: heldColumns(context.dataset, index, counts) }))
  const uncounted = marksOfUncounted(context.counted)
  const rows = [...countTyped(context, index, () => true, uncounted)].flatMap(
    ([row, { present: part, excused, unexcused, open, loose }]) => {
      const all = [part + excused + unexcused, ...meetings].map((of) => ({ part, whole: of }))
      // «TL %» of the regular meetings alone.
      const ofKinds = parts.flatMap(({ typed, held }) => {
        const kind = typed.get(row)
        if (!kind || kind.open > 0) return [undefined, undefined]
        return [kind.present + kind.excused + kind.unexcused, held].map((of) => ({ part: kind.present, whole: of }))
      })
      // Signs that are not understood, and marks of who need not come, may count or not.
      return open + loose > 0 ? [] : [{ row, all: [...all, ...ofKinds], some: [{ part, whole: part + unexcused }] }]
    },
  )
  compareShares(table, column, rows, report)
}

/**
 * What the rate of a row may be of: of one of `all` (by what an office may divide, in the same order in each row; undefined where the row does not say it), or of `some` where those excused are left out.
 */
type Shares = { readonly row: number; readonly all: readonly (Share | undefined)[]; readonly some: readonly Share[] }

/** Of everybody, an office divides by what at least half as many of its rates agree with as with the likeliest; rates that leave out the excused are wrong where more of the sheet count them. */
function compareShares(table: Table, column: number, rows: readonly Shares[], report: Report): void {
  const agreeing = (of: (shares: Shares) => readonly (Share | undefined)[]) =>
    rows.filter((shares) => isRate(table, shares.row, column, said(of(shares)))).length
  const ways = Array.from({ length: Math.max(0, ...rows.map(({ all }) => all.length)) }, (_, way) => agreeing(({ all }) => [all[way]]))
  const isUsual = (_: unknown, way: number) => (ways[way] as number) * 2 >= Math.max(...ways)
  const isLeftOut = agreeing(({ some }) => some) >= agreeing(({ all }) => all)
  for (const { row, all, some } of rows) {
    const usual = said(all.filter(isUsual))
    const shares = usual.length > 0 ? usual : said(all)
    compareRate(table, row, column, isLeftOut ? [...shares, ...some] : shares, report)
  }
}

function said(shares: readonly (Share | undefined)[]): Share[] {
  return shares.filter((share) => share !== undefined)
}

/** The rate beside the counts of each month. */
function checkMonthlyRates(table: Table, report: Report): void {
  for (const columns of groupByPeriod(table.columns.filter((column) => column.period))) {
    const rate = columns.find((column) => column.period?.measure === 'rate')
    for (const row of [...dataRows(table), ...table.totals]) {
      const ratio = meetingRatio(table, row, columns)
      if (ratio && rate) compareRate(table, row, rate.index, [ratio], report)
    }
  }
}

/** «20/21 (95,2%)», wherever it stands. */
function checkRatesBehind(table: Table, report: Report): void {
  for (const row of [...dataRows(table), ...table.totals]) {
    for (const { index } of table.columns) {
      const ratio = ratioAt(table, row, index)
      const behind = ratio && /\(.*?([\d.,]+\s*%)/.exec(readText(table, row, index))?.[1]
      if (ratio && behind !== undefined) compareRate(table, row, index, [ratio], report, behind)
    }
  }
}

/** «Đạt %» below the sums of a sheet with the party cells across: once turned, rates beside the counts that have their own. */
function checkFurtherRates(table: Table, report: Report): void {
  const further = table.columns.filter(({ field, period, header }) => field === '' && !period && isRateLabel(header))
  for (const { index } of further) for (const row of dataRows(table)) compareRate(table, row, index, summaryShares(table, row), report)
}

/** The counts beside the rate, or «18/20» in a column of its own. */
function meetingShares(table: Table): (row: number) => Shares {
  const ratio = ratioColumn(table)
  // «Triệu tập 23; có mặt 20; vắng CP 3» in words.
  const inWords = countedInWords(table) === undefined ? undefined : typedCounts(table)
  return (row) => {
    const said = inWords?.(row)
    if (inWords)
      return {
        row,
        all: [
          typeof said === 'object' && said.present !== undefined && said.required
            ? { part: said.present, whole: said.required }
            : undefined,
        ],
        some: [],
      }
    const count = (field: string) => readCount(table, row, columnIndex(table, field))
    const present = count('present')
    if (present === undefined) return { row, all: [ratioAt(table, row, ratio)], some: [] }
    const [excused, unexcused, absent] = ['excused', 'unexcused', 'absent'].map((field) => count(field) ?? 0) as [number, number, number]
    const all = [count('required'), count('total'), present + excused + unexcused + absent]
    return {
      row,
      all: all.map((whole) => (whole === undefined ? undefined : { part: present, whole })),
      some: [{ part: present, whole: present + unexcused }],
    }
  }
}

/** The ratio typed beside the rate, whatever its column is called; the sum of the row's meetings; that of its regular ones, because thematic meetings are often left out of a rate. */
function summaryShares(table: Table, row: number): Share[] {
  const meetings = groupByPeriod(table.columns.filter((column) => column.period)).map((columns) => ({
    isRegular: kindOfPeriod((columns[0] as TableColumn).period as ColumnPeriod) === 'regular',
    ratio: meetingRatio(table, row, columns),
  }))
  const beside = table.columns
    .filter((column) => !column.period && column.field !== 'rate')
    .flatMap((column) => ratioAt(table, row, column.index) ?? [])
  const [present, required] = ['present', 'required'].map((field) => readCount(table, row, columnIndex(table, field)))
  const own = meetings.length > 0 || present === undefined || required === undefined ? [] : [{ part: present, whole: required }]
  const all = sumRatios(meetings.map(({ ratio }) => ratio))
  return [
    ...own,
    ...beside,
    all,
    sumRatios(meetings.filter(({ isRegular }) => isRegular).map(({ ratio }) => ratio)),
    // «Cộng 9 tháng» in the table of the third quarter.
    ...summedShares(table, row).filter(({ whole }) => whole > all.whole),
  ]
}

function heldColumns(dataset: Dataset, tableIndex: number, counts: (column: number) => boolean = () => true): number {
  return new Set(dataset.meetingColumns.filter(({ table, column }) => table === tableIndex && counts(column)).map(({ column }) => column))
    .size
}
