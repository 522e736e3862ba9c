import type { Member } from '../registers/dataset.ts'
import type { CivilDay } from '../text/civil-day.ts'
import { isOnRoll } from './is-on-roll.ts'
import type { RuleContext } from './rule.ts'

/** `members`: everybody whom a roll, or `fromAttendance` the sheets of marks, has in the party cell; `mine`: those of them on that day; `guests`: how many are of another one and here for a time, whom some offices count. */
export type PartyCellRoll = { readonly members: readonly Member[]; readonly mine: readonly Member[]; readonly guests: number }

export function rollOfPartyCell(
  { dataset, counted, asOf, settings }: RuleContext,
  partyCell: number,
  day: CivilDay,
  fromAttendance = false,
): PartyCellRoll {
  const members = (counted.matrices[partyCell]?.members ?? [])
    .map((index) => dataset.members[index] as Member)
    .filter((member) => member.duplicateOf < 0 && member.fromAttendance === fromAttendance)
  return {
    members,
    mine: members.filter((member) => isOnRoll(member, day, settings.countTemporaryIn, asOf)),
    guests: members.filter(({ status }) => status === 'TEMP_IN').length,
  }
}
