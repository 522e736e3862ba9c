import { HD12 } from './hd12-2018.ts'
import { HD42 } from './hd42-2025.ts'
import type { MeetingPolicy } from './policy.ts'

/** Every regulation on meetings, by id. */
export const MEETING_POLICIES: Record<MeetingPolicy['id'], MeetingPolicy> = { hd12: HD12, hd42: HD42 }

/** The regulation in force on a day (yyyymmdd; month 00 and day 00 count as their first): before HD 12 it is still HD 12, which has no predecessor here. */
export function policyOn(day: number): MeetingPolicy {
  return Object.values(MEETING_POLICIES).reduce(
    (newest, policy) => (day >= policy.inForceFrom && policy.inForceFrom >= newest.inForceFrom ? policy : newest),
    HD12,
  )
}
