/** «Có đến 31/12/2025», «Vào ngày 01/7»: days on which the period of a report begins and ends, in the words in which reports name them. */
import type { ReportRow } from '../reports/report.ts'
import { daysInMonth } from '../text/civil-day.ts'
import type { Field } from './field.ts'
import { mainPeriod, yearOf } from './main-period.ts'
import { readPeriod } from './read-period.ts'

const DAY =
  /(\(\s*)?((?:có |tính |vào |tại |hết )?(?:đến |vào |tại )?(?:hết |cuối )?(?:ngày |thời điểm )?)(?<![\d/])(0?[1-9]|[12]\d|3[01])\/(0?[1-9]|1[0-2])(?:\/(\d{4}))?(?![\d/])(\s*\))?/giu

/** The same fields; a day that bounds the period of the report is called its beginning or its end. */
export function daysOfPeriod(fields: readonly Field[], rows: readonly ReportRow[]): readonly Field[] {
  const bounds = boundsOf(mainPeriod(rows))
  // Where a value names such a day itself, the days are compared as they stand.
  if (!bounds || rows.some(({ label }) => named(label, bounds) !== label)) return fields
  return fields.map((field) => {
    const [label, row, column] = [field.label, field.row, field.column].map((text) => named(text, bounds))
    return label === field.label && row === field.row && column === field.column
      ? field
      : { ...field, label: label as string, row: row as string, column: column as string }
  })
}

type Bounds = { firstMonth: number; lastMonth: number; year: number }

function named(text: string, { firstMonth, lastMonth, year }: Bounds): string {
  return text.normalize('NFC').replace(DAY, (whole, open: string | undefined, lead: string, day: string, month: string, of?: string) => {
    const at = Number(month)
    const [isFirst, isLast] = [Number(day) === 1, Number(day) === daysInMonth(year, at)]
    const isOf = (wanted: number) => of === undefined || Number(of) === wanted
    const before = firstMonth === 1 ? 12 : firstMonth - 1
    // «Có đến …» asks how many there are; «Hiện nay (31/12/2026)» has said it already.
    const name = (bound: string) =>
      open === undefined ? `${/^có/iu.test(lead) ? 'tổng số ' : ''}${bound}` : bound === 'cuối kỳ' ? '' : `(${bound})`
    if (isFirst && at === firstMonth && isOf(year)) return name('đầu kỳ')
    if (isLast && at === before && isOf(before === 12 ? year - 1 : year) && (before !== lastMonth || of !== undefined))
      return name('đầu kỳ')
    return isLast && at === lastMonth && isOf(year) ? name('cuối kỳ') : whole
  })
}

/** The months in which a period begins and ends; undefined for what is no month, quarter, half or whole year. */
function boundsOf(period: string): Bounds | undefined {
  const year = yearOf(period)
  if (year === 0) return undefined
  const { month, quarter, half, isYear } = readPeriod(period)
  if (half) return half === 'đầu' ? { firstMonth: 1, lastMonth: 6, year } : { firstMonth: 7, lastMonth: 12, year }
  if (month > 0) return { firstMonth: month, lastMonth: month, year }
  if (quarter > 0) return { firstMonth: quarter * 3 - 2, lastMonth: quarter * 3, year }
  return isYear ? { firstMonth: 1, lastMonth: 12, year } : undefined
}
