import { civilDay, daysInMonth } from '../text/civil-day.ts'
import type { GridValue } from './grid.ts'
import { periodKey } from './parse-period.ts'
import type { TableColumn } from './table.ts'

/** Fewer numbers below months may be anything. */
const FEWEST = 4

/** «Tháng 4» over «10»: of numbers that do not simply count on, one below each month, each is the day of that month's meeting. Changes `columns`. */
export function daysBelowMonths(columns: TableColumn[], levels: readonly (readonly GridValue[])[]): void {
  const found = columns.flatMap(({ period, index }, i) => {
    const path = levels[index] ?? []
    const leaf = path.at(-1)
    return period && path.length > 1 && period.day === 0 && period.month > 0 && typeof leaf === 'number' ? [{ i, period, leaf }] : []
  })
  const keys = new Set(found.map(({ period }) => periodKey(period)))
  const isDay = found.every(({ period, leaf }) => Number.isInteger(leaf) && leaf >= 1 && leaf <= daysInMonth(LEAP_YEAR, period.month))
  const countsOn = found.every(({ leaf }, k) => k === 0 || leaf === (found[k - 1]?.leaf ?? 0) + 1)
  if (found.length < FEWEST || keys.size < found.length || !isDay || countsOn) return
  for (const { i, period, leaf } of found)
    columns[i] = { ...(columns[i] as TableColumn), period: { ...period, day: civilDay(period.year, period.month, leaf) } }
}

const LEAP_YEAR = 2000
