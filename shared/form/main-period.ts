/** Values of another period beside those that the report is about: «Kết nạp» of last month in a report of this one. */
import type { ReportRow } from '../reports/report.ts'

const YIELDS = 0.5

/** The same scores; a value of another period no longer competes for a field that suits the same value of the report's own period as well. */
export function preferMainPeriod(rows: readonly ReportRow[], confidences: readonly number[][]): number[][] {
  const main = mainPeriod(rows)
  const keyOf = (row: ReportRow) => `${row.label}|${row.organisation}`
  const own = new Map(rows.flatMap((row, i) => (main !== '' && row.period === main ? [[keyOf(row), i] as const] : [])))
  return confidences.map((line, i) => {
    const row = rows[i] as ReportRow
    const rival = row.period === main ? undefined : confidences[own.get(keyOf(row)) ?? -1]
    return rival ? line.map((confidence, j) => (confidence <= (rival[j] as number) + ALIKE ? confidence * YIELDS : confidence)) : line
  })
}

const ALIKE = 0.02

/** The period of more than half of the values; '' when there is none. */
export function mainPeriod(rows: readonly ReportRow[]): string {
  const counts = new Map<string, number>()
  for (const { period } of rows) counts.set(period, (counts.get(period) ?? 0) + 1)
  return [...counts].find(([period, count]) => period !== '' && count * 2 > rows.length)?.[0] ?? ''
}

/** The year that a period names; 0 for none. */
export function yearOf(period: string): number {
  return Number(/(?<!\d)20\d\d(?!\d)/.exec(period)?.[0] ?? 0)
}

/** Of each value, whether it speaks of another month, quarter or year than the report: then it belongs only where a field says so. */
export function otherPeriods(rows: readonly ReportRow[]): readonly boolean[] {
  const main = mainPeriod(rows)
  const [unit, year] = [unitOf(main), yearOf(main)]
  return rows.map(({ period }) => {
    if (main === '' || period === '' || period === main) return false
    return (unit !== '' && unitOf(period) === unit) || (year > 0 && yearOf(period) > 0 && yearOf(period) !== year)
  })
}

function unitOf(period: string): string {
  return /^(?:tháng|quý|năm)(?=\s)/iu.exec(period.normalize('NFC').trim())?.[0].toLowerCase() ?? ''
}
