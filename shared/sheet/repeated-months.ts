import { hasDay, monthOf } from '../text/civil-day.ts'
import type { TableColumn } from './table.ts'

/** So many days in their order show which month a column is of. */
const FEWEST = 5

/** «Thg 5 | Thg 5 | Thg 7» over «07.05 | 08.06 | 08.07»: the month that is typed twice while another is left out is that of its day; `strayMonth` keeps what was typed. Changes `columns`. */
export function repeatedMonths(columns: TableColumn[]): void {
  const dated = columns.flatMap(({ period }, i) =>
    period && period.month > 0 && hasDay(period.day) && !period.thematic ? [{ period, i }] : [],
  )
  const strays = dated.filter(({ period }) => monthOf(period.day) !== period.month)
  const [stray] = strays
  const isRising = dated.every(({ period }, k) => k === 0 || period.day > (dated[k - 1]?.period.day ?? 0))
  if (!stray || strays.length > 1 || dated.length < FEWEST || !isRising) return
  const month = monthOf(stray.period.day)
  const isNamed = (name: number) => dated.some(({ period, i }) => i !== stray.i && period.month === name)
  if (!isNamed(stray.period.month) || isNamed(month)) return
  const period = { ...stray.period, month, quarter: Math.ceil(month / 3), strayMonth: stray.period.month }
  columns[stray.i] = { ...(columns[stray.i] as TableColumn), period }
}
