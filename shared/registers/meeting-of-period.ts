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
  const year = period.year || table.titles.year || fallbackYear
  return { day: dayOfPeriod(period, year), year, month: period.month, quarter: period.quarter || Math.ceil(period.month / 3) }
}
