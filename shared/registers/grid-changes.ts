/** «chuyển đi 1/4» where a mark belongs: from then on the person is not required, whether or not the roll says so, too. */
import { addToList } from './add-to-list.ts'
import type { Source, Member } from './dataset.ts'
import { datedRemark } from './dated-remark.ts'
import { type DatedStatus, hasLeft, type MemberStatus, readNotedStatus } from './member-status.ts'
import { withEvents } from './status-register.ts'

/** A dated status in a grid cell of an attendance grid; `column` counts from 0. */
export type GridChange = { readonly member: number; readonly event: DatedStatus; readonly source: Source; readonly column: number }

/** A change that the roll dates otherwise; `rollDay` is `NO_DATE` where the roll does not say it at all. */
export type UnconfirmedChange = GridChange & { readonly rollDay: number }

/** What somebody was from the beginning; «SHTT» alone does not say which way. */
const NO_CHANGE: ReadonlySet<MemberStatus> = new Set(['ACTIVE', 'TEMP_IN', 'RESIDENCE_ONLY'])

/** The status that a text says with its day («chuyển đi 1/4», «miễn từ tháng 7»); a day without its year is of `year`. Undefined when it says none, or no day. */
export function readGridChange(text: string, year: number): DatedStatus | undefined {
  if (!/\p{L}{2}.*\d/u.test(text)) return undefined
  const { status, from, to } = readNotedStatus(datedRemark(text, year))
  return status === undefined || NO_CHANGE.has(status) || from <= 0 ? undefined : { status, from, to }
}

/** The members with the changes that no roll says, and those changes of which the roll says another day or nothing. Where the roll says a day, it holds. */
export function applyGridChanges(
  members: readonly Member[],
  changes: readonly GridChange[],
): { members: readonly Member[]; unconfirmed: UnconfirmedChange[] } {
  const unconfirmed: UnconfirmedChange[] = []
  const events = new Map<number, DatedStatus[]>()
  for (const change of changes) {
    const member = members[change.member]
    if (!member) continue
    const { status, statusFrom, statusBefore } = member
    // However somebody left, they left once.
    const isSaid = (other: MemberStatus) => other === change.event.status || (hasLeft(other) && hasLeft(change.event.status))
    const said = [{ status, from: statusFrom }, ...(statusBefore ? [statusBefore] : [])].filter((other) => isSaid(other.status))
    if (said.some(({ from }) => from <= 0 || from === change.event.from)) continue
    const [onRoll] = said
    if (!member.fromAttendance) unconfirmed.push({ ...change, rollDay: onRoll?.from ?? 0 })
    if (!onRoll) addToList(events, member.index, change.event)
  }
  return { members: members.map((member) => withEvents(member, events.get(member.index) ?? [])), unconfirmed }
}
