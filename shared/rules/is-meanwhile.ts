import type { Meeting } from '../registers/dataset.ts'
import { meetingSpan } from '../rates/membership.ts'
import { type CivilDay, hasDay } from '../text/civil-day.ts'

/** Whether a day lies within the time of a meeting of which only the month is known: nobody can say which of the two came first. */
export function isMeanwhile(meeting: Meeting, day: CivilDay): boolean {
  const { first, last } = meetingSpan(meeting)
  return hasDay(day) && day > first && day <= last
}
