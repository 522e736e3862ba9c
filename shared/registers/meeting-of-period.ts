import type { ColumnPeriod } from '../sheet/parse-period.ts'
import type { Table } from '../sheet/table.ts'
import type { CivilDay } from '../text/civil-day.ts'
import type { MeetingTime } from './meeting-index.ts'
import type { Meeting } from './dataset.ts'

/** The kind of the meeting that a column's period stands for. A quarter without a month is a thematic one: the regular ones are monthly (Điều lệ Đảng, Điều 22.6; CT 50-CT/TW). */
export function kindOfPeriod(period: ColumnPeriod): Meeting['kind'] {
  return period.thematic || (period.month === 0 && period.quarter > 0) ? 'thematic' : 'regular'
}

/** The day that a period names; one without its year is of `year`. 0 where it names none. */
export function dayOfPeriod({ day }: Pick<ColumnPeriod, 'day'>, year: number): CivilDay {
  return day > 0 && day < 10_000 ? year * 10_000 + day : Math.max(day, 0)
}

/** When that meeting was; the year comes from the header, else the table's titles, else `fallbackYear`. */
export function timeOfPeriod(period: ColumnPeriod, table: Table, fallbackYear: number): MeetingTime {
  const { month } = period
  const year = period.year || titledYear(table, month) || fallbackYear
  return {
    day: dayOfPeriod(period, year),
    year,
    month,
    quarter: period.quarter || Math.ceil(month / 3),
    likelyMonth: month === 0 ? monthBefore(period, table) : undefined,
    occasion: period.occasion,
  }
}

/** The year that the titles say of a month; 0 where they say none. A school year begins in August. */
export function titledYear({ titles }: Table, month: number): number {
  return titles.isSchoolYear && month > 0 && month < 8 ? titles.year + 1 : titles.year
}

/** «Tháng 4 | Tháng 5 | Chuyên đề quý II | Tháng 6»: most likely held in May. Undefined where the column does not stand among the months of its quarter. */
function monthBefore(period: ColumnPeriod, { columns }: Table): number | undefined {
  const at = columns.findIndex((column) => column.period === period)
  const before = columns.slice(0, at).findLast((column) => (column.period?.month ?? 0) > 0)?.period
  return before?.quarter === period.quarter ? before.month : undefined
}
