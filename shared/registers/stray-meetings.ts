import { turnedDay } from '../text/civil-day.ts'
import { addToList } from './add-to-list.ts'
import type { AttendanceSink } from './attendance-sink.ts'
import { type MeetingIndex, notHeldKey } from './meeting-index.ts'

/** So few marks on a day that the register does not have are a day mistyped, not a meeting. */
const MOST_STRAY = 2
/** With fewer meetings a register may only have been begun. */
const FEWEST_REGISTERED = 3

/** Says of a party cell and a day whether nobody met then: the register dates that party cell's meetings and has none of that day, either way round (P13). */
export function strayDays({ list }: MeetingIndex): (partyCell: number, day: number) => boolean {
  const days = new Map<number, Set<number>>()
  for (const { source, day, partyCell } of list) {
    if (!source || day <= 0) continue
    const known = days.get(partyCell) ?? new Set<number>()
    days.set(partyCell, known.add(day))
  }
  return (partyCell, day) => {
    const known = days.get(partyCell)
    return known !== undefined && day > 0 && !known.has(day) && !known.has(turnedDay(day))
  }
}

/** Takes back the marks of one list, from `first` on in the attendance, that stand alone on a day of no meeting; their rows are told instead. */
export function dropStrayMeetings({ meetings, builder, unplacedRows }: AttendanceSink, table: number, first: number): void {
  const { attendance } = builder
  const isStray = strayDays(meetings)
  const registered = new Map<number, number>()
  for (const { source, day, partyCell } of meetings.list)
    if (source && day > 0) registered.set(partyCell, (registered.get(partyCell) ?? 0) + 1)
  const stray = new Set(
    meetings.list.flatMap((meeting) => {
      const { index, source, partyCell, day } = meeting
      const isDayOfNone = (registered.get(partyCell) ?? 0) >= FEWEST_REGISTERED && isStray(partyCell, day)
      return !source && (isDayOfNone || meetings.notHeld.has(notHeldKey(partyCell, meeting.kind, meeting))) ? [index] : []
    }),
  )
  if (stray.size === 0) return
  const marks = new Map<number, number[]>()
  for (let i = 0; i < attendance.length; i++) {
    const meeting = attendance.meetings[i] as number
    if (stray.has(meeting)) addToList(marks, meeting, i)
  }
  for (const entries of marks.values()) {
    if (entries.length > MOST_STRAY || entries.some((i) => i < first)) continue
    for (const i of entries) {
      attendance.members[i] = -1
      unplacedRows.push({ table, row: attendance.rows[i] as number, problem: 'meeting' })
    }
  }
}
