/** Values of another period beside those that the report is about: «Kết nạp» of last month in a report of this one. */
import type { ReportRow } from '../reports/report.ts'
import type { Confidences } from './score-match.ts'
import { isAddedUp, readPeriod } from './read-period.ts'

const YIELDS = 0.5

/** The same scores; a value of another period no longer competes for a field that suits the same value of the report's own period as well. */
export function preferMainPeriod(rows: readonly ReportRow[], confidences: readonly Confidences[]): Confidences[] {
  const main = mainPeriod(rows)
  const keyOf = (row: ReportRow) => `${row.label}|${row.organisation}`
  const own = new Map(rows.flatMap((row, i) => (main !== '' && row.period === main ? [[keyOf(row), i] as const] : [])))
  return confidences.map((line, i) => {
    const row = rows[i] as ReportRow
    const rival = row.period === main ? undefined : confidences[own.get(keyOf(row)) ?? -1]
    if (!rival) return line
    return new Map([...line].map(([j, confidence]) => [j, confidence <= (rival.get(j) ?? 0) + ALIKE ? confidence * YIELDS : confidence]))
  })
}

const ALIKE = 0.02

/** The period of more than half of the values, else the shortest one in which more than half of them lie (half a year of a report month by month); '' when there is none. */
export function mainPeriod(rows: readonly ReportRow[]): string {
  const counts = new Map<string, number>()
  for (const { period } of rows) if (period !== '') counts.set(period, (counts.get(period) ?? 0) + 1)
  const isMost = (count: number) => count * 2 > rows.length
  const most = [...counts].find(([, count]) => isMost(count))
  if (most) return most[0]
  const spans = [...counts].flatMap(([period, count]) => {
    const span = readSpan(period)
    return span ? [{ period, count, ...span }] : []
  })
  const countIn = (from: number, end: number) =>
    spans.reduce((sum, span) => sum + (span.from >= from && span.end <= end ? span.count : 0), 0)
  const around = spans.filter(({ from, end }) => isMost(countIn(from, end))).sort((a, b) => a.end - a.from - (b.end - b.from))
  return around[0]?.period ?? ''
}

/** The months of a period, counted from year 0, without `end`. Undefined for what names no months and no year. */
function readSpan(period: string): { from: number; end: number } | undefined {
  const { text, month, quarter, year: named, half, isYear } = readPeriod(period)
  const year = named || yearOf(period)
  if (year === 0) return undefined
  const span = (first: number, months: number) => ({ from: year * 12 + first, end: year * 12 + first + months })
  if (half) return span(half === 'đầu' ? 0 : 6, 6)
  const first = Number(/^(\d) tháng/.exec(text)?.[1] ?? 0)
  if (first > 0) return span(0, first)
  if (isYear) return span(0, 12)
  return month > 0 ? span(month - 1, 1) : quarter > 0 ? span((quarter - 1) * 3, 3) : undefined
}

/** The year that a period names; 0 for none. */
export function yearOf(period: string): number {
  return Number(/(?<!\d)20\d\d(?!\d)/.exec(period)?.[0] ?? 0)
}

/** Of each value, whether it speaks of another month, quarter or year than the report: then it belongs only where a field says so. */
export function otherPeriods(rows: readonly ReportRow[]): readonly ('' | 'period' | 'year')[] {
  const main = mainPeriod(rows)
  const [unit, year] = [unitOf(main), yearOf(main)]
  return rows.map(({ period }) => {
    if (main === '' || period === '' || period === main) return ''
    if (year > 0 && yearOf(period) > 0 && yearOf(period) !== year) return 'year'
    // What is added up since January is no value of the month or quarter itself.
    const isAdded = unit !== '' && unit !== 'năm' && isAddedUp(period)
    return isAdded || (unit !== '' && unitOf(period) === unit) ? 'period' : ''
  })
}

/** Of each value, whether it is of a month in a report that has values of quarters as well. */
export function monthsBesideQuarters(rows: readonly ReportRow[]): readonly boolean[] {
  const units = rows.map(({ period }) => unitOf(period))
  return units.map((unit) => unit === 'tháng' && units.includes('quý'))
}

function unitOf(period: string): string {
  return /^(?:tháng|quý|năm)(?=\s)/iu.exec(period.normalize('NFC').trim())?.[0].toLowerCase() ?? ''
}
