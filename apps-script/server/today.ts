import { civilDay } from '../../shared/text/civil-day.ts'

/** Today's date; the script runs in the zone of Vietnam (appsscript.json). */
export function todayInVietnam(): number {
  const now = new Date()
  return civilDay(now.getFullYear(), now.getMonth() + 1, now.getDate())
}
