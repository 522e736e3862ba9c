import { civilDay, hasDay, dayOf, monthOf } from '../text/civil-day.ts'
import type { ColumnPeriod } from './parse-period.ts'
import type { TableColumn } from './table.ts'

/** So many days in their order show which year a sheet is of. */
const FEWEST = 5

/**
 * «5/8/2026 | 5/9/2025 | 3/10/2026» over the columns: the one day of another year, in its place among all the others of one year, is of that year as well: `strayYear` keeps what was typed.
 */
export function strayPeriodYears(columns: TableColumn[]): void {
  const dated = columns.flatMap(({ period }, i) => (period && period.year > 0 && hasDay(period.day) ? [{ period, i }] : []))
  const years = new Set(dated.map(({ period }) => period.year))
  if (dated.length < FEWEST || years.size !== 2) return
  for (const year of years) {
    const strays = dated.filter(({ period }) => period.year !== year)
    const [stray] = strays
    if (!stray || strays.length > 1) continue
    const mended = { ...stray.period, year, day: civilDay(year, monthOf(stray.period.day), dayOf(stray.period.day)) }
    const inOrder = dated.map(({ period, i }) => (i === stray.i ? mended : period))
    // In a sheet of two years the last days may be of the next one.
    const isInner = stray.i !== dated[0]?.i && stray.i !== dated.at(-1)?.i
    if (isInner && isRising(inOrder))
      columns[stray.i] = { ...(columns[stray.i] as TableColumn), period: { ...mended, strayYear: stray.period.year } }
    return
  }
}

function isRising(periods: readonly ColumnPeriod[]): boolean {
  return periods.every(({ day }, i) => i === 0 || day >= (periods[i - 1]?.day ?? 0))
}
