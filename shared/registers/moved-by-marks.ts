import { columnIndex } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'
import { type Dataset, MARK_CODE, type Member } from './dataset.ts'
import { readText } from './read-grid-cell.ts'

/** «Chuyển SHĐ về địa phương»: hither where the party cell is a village's, away where it is a factory's. */
const EITHER_WAY = /\bchuyen\b(?!.*\b(?:tu|den|di)\b).*\bve\b/

const ENOUGH = 2
/** One mark in so many may be a slip. */
const FEW = 3

/** Members whose move may be meant either way, and whose marks tell which: marked as present again and again before that day and hardly ever from then on, they left. */
export function movedByMarks(members: readonly Member[], { attendance, meetings }: Pick<Dataset, 'attendance' | 'meetings'>): Member[] {
  const unsure = new Set(members.filter(isUnsure).map(({ index }) => index))
  if (unsure.size === 0) return [...members]
  const marks = new Map([...unsure].map((index) => [index, { before: 0, after: 0 }]))
  for (let i = 0; i < attendance.length; i++) {
    const found = marks.get(attendance.members[i] as number)
    const meeting = meetings[attendance.meetings[i] as number]
    const member = members[attendance.members[i] as number]
    if (!found || !meeting || !member || attendance.marks[i] !== MARK_CODE.present) continue
    if (meeting.year * 100 + meeting.month < Math.floor(member.statusFrom / 100)) found.before++
    else found.after++
  }
  return members.map((member) => {
    const found = marks.get(member.index)
    return found && found.before >= ENOUGH && found.after * FEW <= found.before ? { ...member, status: 'TRANSFERRED_OUT' } : member
  })
}

function isUnsure({ status, statusFrom, source }: Member): boolean {
  if (status !== 'TRANSFERRED_IN' || statusFrom <= 0) return false
  return EITHER_WAY.test(foldText(readText(source.table, source.row, columnIndex(source.table, 'status'))))
}
