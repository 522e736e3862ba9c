import { foldText } from '../text/fold-text.ts'
import { nameKey } from '../text/name-key.ts'
import { addToList } from './add-to-list.ts'
import { type Attendance, type AttendanceRow, MARK_CODE, type Member, type RegisteredTable } from './dataset.ts'
import { isLikelySlip } from './likely-slip.ts'

/**
 * «Trần Thị Bích Thúngg» in the list of a meeting, on no roll, where «Trần Thị Bích Thúng» of the same party cell has no mark: most likely she, but only the office knows. Until it corrects the name the meeting waits;
 * A doubled letter, in a grid what is no Vietnamese syllable, is no other name: then the marks count, and the row is of that member. `attendance` is changed so. Gives back the rows, each with the member who is meant.
 */
export function doubtNames(
  attendance: Attendance,
  rows: readonly AttendanceRow[],
  members: readonly Member[],
  tables: readonly RegisteredTable[],
): AttendanceRow[] {
  const likely = likelyMembers(rows, members, tables)
  if (likely.size === 0) return [...rows]
  const place = (table: number, row: number) => `${table}|${row}`
  const meant = new Map(
    [...likely].map(([row, member]) => {
      // A row of a grid stands for all meetings of somebody whom the party cell has; a slip in the list of one meeting may be a guest.
      const isSlip = tables[row.table]?.role === 'attendance-grid' ? isNoName : isSlipOfKey
      const isSure = isSlip(row.name) && !isSlip(members[member]?.name ?? '')
      return [place(row.table, row.row), { member, isSure }]
    }),
  )
  const { length, tables: places } = attendance
  const marked = new Set<string>()
  for (let i = 0; i < length; i++) marked.add(`${attendance.members[i]}|${attendance.meetings[i]}`)
  for (let i = 0; i < length; i++) {
    const found = meant.get(place(places[i] as number, attendance.rows[i] as number))
    if (!found || (attendance.members[i] as number) >= 0 || marked.has(`${found.member}|${attendance.meetings[i]}`)) continue
    attendance.members[i] = found.member
    if (found.isSure) continue
    attendance.marks[i] = MARK_CODE.doubted
    attendance.codes[i] = -1
  }
  return rows.map((row) => {
    const member = likely.get(row)
    if (member === undefined) return row
    return meant.get(place(row.table, row.row))?.isSure ? { ...row, member, match: 'folded-name' } : { ...row, likely: member }
  })
}

/** No Vietnamese syllable doubles a letter but «oo»: «Bíchh» is nobody else's name. */
function isSlipOfKey(name: string): boolean {
  return /([a-np-z])\1/.test(foldText(name))
}

/** Nor does a syllable end like «Lâmh», «Nah». */
function isNoName(name: string): boolean {
  return (
    isSlipOfKey(name) ||
    !foldText(name)
      .split(' ')
      .every((word) => SYLLABLE.test(word))
  )
}

const SYLLABLE = /^(?:[bdghklmnprstvx]|[cgknpt]h|ngh?|gi|tr|qu?|c)?[aeiouy]{1,3}(?:[mpt]|n[gh]?|ch?)?$/

/** Sheets of marks, and registers that name who was absent. */
const NAMING = /^(?:attendance-|meetings$)/

/** Of rows of lists that are on no roll: the one member of the party cell whose name it may be. */
function likelyMembers(
  rows: readonly AttendanceRow[],
  members: readonly Member[],
  tables: readonly RegisteredTable[],
): ReadonlyMap<AttendanceRow, number> {
  const strangers = rows.filter(
    ({ member, partyCell, name, table }) => member < 0 && partyCell >= 0 && name !== '' && NAMING.test(tables[table]?.role ?? ''),
  )
  if (strangers.length === 0) return new Map()
  const byCell = new Map<number, Member[]>()
  for (const member of members) if (!member.fromAttendance) addToList(byCell, member.partyCell, member)
  return new Map(
    strangers.flatMap((row) => {
      const key = nameKey(row.name)
      const alike = (byCell.get(row.partyCell) ?? []).filter((member) => isLikelySlip(key, member.nameKey))
      return alike.length === 1 ? [[row, (alike[0] as Member).index] as const] : []
    }),
  )
}
