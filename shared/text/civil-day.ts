/**
 * A calendar day as one whole number, yyyymmdd: 20261005 is 5 October 2026. Days compare like numbers.
 * A day or month that is not known is 00: 19500000 is «1950», 19750800 is «8/1975». Never milliseconds: the zone of
 * Vietnam was not UTC+7 in 1943–1975, and members' dates lie there (P17).
 */
export type CivilDay = number

export const NO_DATE = 0
/** The text is no date at all. */
export const NOT_A_DATE = -1
/** The text has the form of a date but no calendar has that day: 31/02/1960. */
export const IMPOSSIBLE_DATE = -2

/** The day of year, month (1–12) and day (1–31). */
export function civilDay(year: number, month: number, day: number): CivilDay {
  return year * 10_000 + month * 100 + day
}

export function yearOf(day: CivilDay): number {
  return Math.floor(day / 10_000)
}

/** 1–12, or 0 when the month is not known. */
export function monthOf(day: CivilDay): number {
  return Math.floor(day / 100) % 100
}

/** 1–31, or 0 when the day is not known. */
export function dayOf(day: CivilDay): number {
  return day % 100
}

export function hasDay(day: CivilDay): boolean {
  return day > 0 && day % 100 > 0
}

/** The day with day and month the other way round: 20260407 → 20260704; a day of no calendar where the day is beyond 12. */
export function turnedDay(day: CivilDay): CivilDay {
  return civilDay(yearOf(day), dayOf(day), monthOf(day))
}

/** Days in a month of the Gregorian calendar; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  if (month < 1 || month > 12) return 0
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whole months from one day to another, as people count them: 15/01 → 14/02 is 0, → 15/02 is 1. Unknown days count as the 1st. */
export function monthsBetween(from: CivilDay, to: CivilDay): number {
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from)
  return (dayOf(to) || 1) < (dayOf(from) || 1) ? months - 1 : months
}

/** Whole years from one day to another; with an unknown month or day only the years are compared. */
export function yearsBetween(from: CivilDay, to: CivilDay): number {
  if (!hasDay(from) || !hasDay(to)) return yearOf(to) - yearOf(from)
  return yearOf(to) - yearOf(from) - (to % 10_000 < from % 10_000 ? 1 : 0)
}

/** «05/10/2026», «10/2026» or «2026», by what is known; '' for no date. */
export function formatDay(day: CivilDay): string {
  if (day <= 0) return ''
  const month = monthOf(day)
  if (month === 0) return String(yearOf(day))
  const tail = `${String(month).padStart(2, '0')}/${yearOf(day)}`
  return dayOf(day) === 0 ? tail : `${String(dayOf(day)).padStart(2, '0')}/${tail}`
}

/** «2026-10-05»; «2026-10» or «2026» when less is known; '' for no date. */
export function isoDay(day: CivilDay): string {
  if (day <= 0) return ''
  const month = monthOf(day)
  const year = String(yearOf(day)).padStart(4, '0')
  if (month === 0) return year
  return dayOf(day) === 0
    ? `${year}-${String(month).padStart(2, '0')}`
    : `${year}-${String(month).padStart(2, '0')}-${String(dayOf(day)).padStart(2, '0')}`
}
