import type { GridValue } from '../sheet/grid.ts'
import { type CivilDay, dayOf, monthOf, yearOf } from '../text/civil-day.ts'
import { parseDateText } from '../text/parse-date.ts'
import { valueDay } from '../sheet/value-day.ts'
import type { MeetingTime } from './meeting-index.ts'

/** «10/01», «ngày 10 tháng 1», «T5, 08/01»: the office knows which year it is. */
const WITHOUT_YEAR =
  /^\s*(?:(?:thứ\s*(?:\p{L}+|[2-7])|t[2-7]|cn|chủ\s+nhật)\s*[,.:;–-]?\s*)?(?:ngày\s+)?(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*$/iu

/** The day of a meeting as it was typed, like `valueDay`; `year` is asked for where none was. */
export function meetingDay(value: GridValue, year: () => number): CivilDay {
  const match = typeof value === 'string' && value.length < 30 ? WITHOUT_YEAR.exec(value.normalize('NFC')) : null
  return match ? parseDateText(`${match[1]}/${match[2]}/${year()}`) : valueDay(value)
}

/** A meeting that is brought forward is held in the last days of the month before. */
const FIRST_EARLY_DAY = 25

/** Held in the next month is usual (P52), so is the end of the month before; further off is a slip. */
export function isFarOff({ day, month, year }: Pick<MeetingTime, 'day' | 'month' | 'year'>): boolean {
  const late = (yearOf(day) - year) * 12 + monthOf(day) - month
  return Math.abs(late) > 1 || (late === -1 && dayOf(day) < FIRST_EARLY_DAY)
}
