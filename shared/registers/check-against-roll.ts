import { addToList } from './add-to-list.ts'
import type { Meeting, Member } from './dataset.ts'

/** Of so many meetings whose counts the roll bears out, one that it does not is a slip of the pen. */
const SOUND_FOR_ONE = 3

/**
 * Counts typed for one meeting that call more members than the party cell has on its roll, although nearly all its other meetings do not: they wait for a correction, with the roll's number as the total.
 * A roll that is too short for most meetings is itself what is incomplete, and judges nothing.
 */
export function checkAgainstRoll(meetings: readonly Meeting[], members: readonly Member[]): void {
  const onRoll = new Map<number, number>()
  // Somebody listed in two party cells may belong to either.
  for (const { partyCell, fromAttendance } of members) if (!fromAttendance) onRoll.set(partyCell, (onRoll.get(partyCell) ?? 0) + 1)
  // Nor does anybody know to which of them those belong whose party cell is misspelled.
  const unplaced = members.filter(({ partyCell, fromAttendance }) => !fromAttendance && partyCell < 0).length
  const counted = new Map<number, Meeting[]>()
  for (const meeting of meetings) if (meeting.typed?.required !== undefined) addToList(counted, meeting.partyCell, meeting)
  for (const [partyCell, called] of counted) {
    const total = onRoll.get(partyCell)
    if (total === undefined) continue
    const tooMany = called.filter(({ typed, typedProblem }) => !typedProblem && (typed?.required ?? 0) > total + unplaced)
    if (tooMany.length === 0 || called.length < tooMany.length * (SOUND_FOR_ONE + 1)) continue
    for (const meeting of tooMany) {
      meeting.typed = { ...meeting.typed, total }
      meeting.typedProblem = 'counts-disagree'
    }
  }
}
