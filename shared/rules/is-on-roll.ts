import { membershipOf } from '../rates/membership.ts'
import type { Member } from '../registers/dataset.ts'
import type { CivilDay } from '../text/civil-day.ts'

/** Whether somebody is a member of the party cell on a day («đảng số»): exempt and temporarily absent members are, those who left, died or only live here are not. */
export function isOnRoll(member: Member, day: CivilDay, countTemporaryIn: boolean, asOf: CivilDay): boolean {
  if (member.status === 'RESIDENCE_ONLY' || (member.status === 'TEMP_IN' && !countTemporaryIn)) return false
  const membership = membershipOf(member, countTemporaryIn, asOf)
  return membership.joined <= day && membership.left > day
}
