import { type Dataset, MARK_CODE, type Meeting, type Member } from '../registers/dataset.ts'
import { hasLeft } from '../registers/member-status.ts'
import { findColumn } from '../sheet/table.ts'
import { NO_DATE } from '../text/civil-day.ts'
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

export function isAttendanceMark(mark: number | undefined): boolean {
  return mark === MARK_CODE.present || mark === MARK_CODE.excused || mark === MARK_CODE.unexcused
}

/** Whether somebody is marked for any meeting of their party cell. `index` is the member's. */
export function isMarkedAnywhere(matrix: CellMatrix | undefined, index: number): boolean {
  if (!matrix) return false
  const row = matrix.members.indexOf(index) * matrix.meetings.length
  return row >= 0 && matrix.marks.subarray(row, row + matrix.meetings.length).some(isAttendanceMark)
}

/** The meetings of a year in which somebody is marked who left nobody knows when: they may have had to attend each of them, or at least those for which nothing is marked. */
export function undatedMeetings(matrix: CellMatrix, { members, meetings }: Dataset): ReadonlySet<number> {
  const undated = new Set<number>()
  const width = matrix.meetings.length
  for (const [r, index] of matrix.members.entries()) {
    const member = members[index] as Member
    if (!isUndated(member)) continue
    const isMarked = (c: number) => isAttendanceMark(matrix.marks[r * width + c])
    const years = new Set(matrix.meetings.flatMap((meeting, c) => (isMarked(c) ? [(meetings[meeting] as Meeting).year] : [])))
    for (const [c, meeting] of matrix.meetings.entries())
      if ((asksSince(member) || !isMarked(c)) && years.has((meetings[meeting] as Meeting).year)) undated.add(meeting)
  }
  return undated
}
