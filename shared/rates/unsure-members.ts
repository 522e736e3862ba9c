import { addToList } from '../registers/add-to-list.ts'
import { type Dataset, MARK_CODE, type Meeting, type Member } from '../registers/dataset.ts'
import { hasLeft } from '../registers/member-status.ts'
import { findColumn } from '../sheet/table.ts'
import { NO_DATE } from '../text/civil-day.ts'
import { foldText } from '../text/fold-text.ts'
import type { CellMatrix } from './count-meetings.ts'

/** Whether the roll says of somebody only that they left, and not when. */
function isUndated({ status, statusFrom }: Member): boolean {
  return hasLeft(status) && statusFrom === NO_DATE
}

/** Whether a roll asks since when a status holds: then the day is wanted before anything is counted. */
function asksSince({ source }: Member): boolean {
  return findColumn(source.table, 'statusFrom') !== undefined
}

/** Whether marks are all that tells until when somebody was there: the roll says in a note that they left, and has no place for a day. */
export function isToldByMarks(member: Member): boolean {
  return isUndated(member) && !asksSince(member)
}

/** Whether a code of a matrix says that somebody came or was absent; a blank, or a mark that nobody can read, says neither. */
export function isAttendanceMark(mark: number | undefined): boolean {
  return mark === MARK_CODE.present || mark === MARK_CODE.excused || mark === MARK_CODE.unexcused
}

/** Whether somebody is marked for any meeting of their party cell. `index` is the member's. */
export function isMarkedAnywhere(matrix: CellMatrix | undefined, index: number): boolean {
  if (!matrix) return false
  const row = matrix.members.indexOf(index) * matrix.meetings.length
  return row >= 0 && matrix.marks.subarray(row, row + matrix.meetings.length).some(isAttendanceMark)
}

/** A word that more members bear is how the office says something ordinary. */
const FEW = 3

/** The members of whom the roll says a status that nobody knows and few bear: whether they have to come cannot be told. */
function unknownMembers(members: readonly Member[]): ReadonlySet<Member> {
  const bearers = new Map<string, Member[]>()
  for (const member of members)
    if (member.statusUnknown !== '' && member.status === 'ACTIVE') addToList(bearers, foldText(member.statusUnknown), member)
  return new Set([...bearers.values()].filter((same) => same.length <= FEW).flat())
}

/** Why meetings wait for a word on somebody, by meeting. `matrix` is of one party cell. */
export function unsureMeetings({ members, meetings }: Dataset): (matrix: CellMatrix) => ReadonlyMap<number, 'undated' | 'status'> {
  const unknown = unknownMembers(members)
  return (matrix) => {
    const unsure = new Map<number, 'undated' | 'status'>()
    const width = matrix.meetings.length
    for (const [r, index] of matrix.members.entries()) {
      const member = members[index] as Member
      const isUnknown = unknown.has(member)
      if (!isUnknown && !isUndated(member)) continue
      const isMarked = (c: number) => isAttendanceMark(matrix.marks[r * width + c])
      const years = new Set(matrix.meetings.flatMap((meeting, c) => (isMarked(c) ? [(meetings[meeting] as Meeting).year] : [])))
      // Who left nobody knows when may have had to attend each meeting of a year in which they are marked, or at least those for which nothing is marked.
      for (const [c, meeting] of matrix.meetings.entries())
        if ((isUnknown || asksSince(member) || !isMarked(c)) && years.has((meetings[meeting] as Meeting).year))
          unsure.set(meeting, isUnknown ? 'status' : 'undated')
    }
    return unsure
  }
}
