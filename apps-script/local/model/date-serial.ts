/**
 * Serial numbers of days as spreadsheets count them: 1 is 31/12/1899 in Google Sheets, the fraction is the time of day.
 * Civil dates only; a zone comes in where a serial meets the clock of a script.
 */
const MS_PER_DAY = 86_400_000
const EPOCH = Date.UTC(1899, 11, 30)

/** A civil moment without zone. `month` 1–12, `day` 1–31. */
export type CivilMoment = { year: number; month: number; day: number; hour: number; minute: number; second: number; millisecond: number }

export function serialOf(moment: Partial<CivilMoment> & { year: number; month: number; day: number }): number {
  const date = new Date(0)
  date.setUTCFullYear(moment.year, moment.month - 1, moment.day)
  date.setUTCHours(moment.hour ?? 0, moment.minute ?? 0, moment.second ?? 0, moment.millisecond ?? 0)
  return (date.getTime() - EPOCH) / MS_PER_DAY
}

/** Rounded to the millisecond, because a fraction of a day is not exact. */
export function civilOf(serial: number): CivilMoment {
  const date = new Date(EPOCH + Math.round(serial * MS_PER_DAY))
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  }
}

/** Whether the calendar has this day: 31/02 has none. */
export function isCivilDay(year: number, month: number, day: number): boolean {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
