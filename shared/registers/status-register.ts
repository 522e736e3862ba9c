/** A tab beside the roll that says what became of some members: «Biến động đảng viên», «Miễn SH», «Chuyển đi, đến». */
import { columnIndex, dataRows, findColumn, type Table, type TableColumn } from '../sheet/table.ts'
import { type CivilDay, NO_DATE, yearOf } from '../text/civil-day.ts'
import { foldText } from '../text/fold-text.ts'
import { addToList } from './add-to-list.ts'
import type { FieldId } from './fields.ts'
import { formerMember } from './former-members.ts'
import { type DatedStatus, hasLeft, readStatus } from './member-status.ts'
import type { Member, RegisteredTable, Source } from './dataset.ts'
import { indexPeople, type PeopleIndex } from './match-people.ts'
import { destinationIn } from './moves-away.ts'
import { parseMembers } from './parse-members.ts'
import type { PartyCellIndex } from './party-cell-index.ts'
import { readText } from './read-grid-cell.ts'

/** What titles call such lists; a roll may mention them, but describes its people. */
const CHANGES =
  /\bbien dong\b|\b(?:tam )?mien\b(?! phi)|\bchuyen (?:sinh hoat )?(?:di|den)\b|\btang giam\b|\bsinh hoat tam thoi\b|\btu tran\b/

export function isStatusRegister(table: Table): boolean {
  const has = (field: Parameters<typeof findColumn>[1]) => findColumn(table, field) !== undefined
  return (
    CHANGES.test(table.titles.key) &&
    has('fullName') &&
    has('status') &&
    has('statusFrom') &&
    !(['dateOfBirth', 'admissionDate', 'citizenId', 'gender'] as const).some(has) &&
    table.columns.every(({ period }) => period === undefined)
  )
}

/** «Ngày | Họ tên | Nội dung: Chuyển đi»: of such a list the column that says what became of people is their status, whatever stands above it, and the day beside it the day since when. Any other table comes back as it is. */
export function withStatuses(table: Table): Table {
  const has = (field: FieldId) => findColumn(table, field) !== undefined
  if (!CHANGES.test(table.titles.key) || !has('fullName') || table.columns.some(({ period }) => period)) return table
  const said = findColumn(table, 'status') ?? table.columns.find(({ field, index }) => MAY_SAY.has(field) && saysStatuses(table, index))
  if (!said) return table
  const since = has('statusFrom') ? undefined : findColumn(table, 'meetingDate')
  const fieldOf = (column: TableColumn) => (column === said ? 'status' : column === since ? 'statusFrom' : column.field)
  return { ...table, columns: table.columns.map((column) => ({ ...column, field: fieldOf(column) })) }
}

const MAY_SAY: ReadonlySet<string> = new Set(['', 'content', 'mark', 'reason', 'meetingType'])

/** Half of the texts or more say that somebody came, left or is exempt. */
function saysStatuses(table: Table, column: number): boolean {
  const texts = dataRows(table).flatMap((row) => readText(table, row, column) || [])
  const known = texts.filter((text) => (readStatus(text).status ?? 'ACTIVE') !== 'ACTIVE')
  return texts.length > 0 && known.length * 2 >= texts.length
}

/** A row that says a member's change once more; `first` says it, too. */
export type RepeatedChange = { readonly member: number; readonly source: Source; readonly first: Source }

/** Somebody whom such a list names and no roll does. */
export type Stranger = { readonly source: Source; readonly name: string; readonly partyCell: number }

/**
 * The members with the statuses of these lists, the last one as theirs and the one before it as what held before. A name that fits several members of a party cell, or none, changes nobody; those who are on no roll are named.
 * Where the sheets of attendance are the roll, who has left is on none of them any more.
 */
export function applyStatusRegisters(
  tables: readonly RegisteredTable[],
  partyCells: PartyCellIndex,
  members: readonly Member[],
): { members: Member[]; strangers: Stranger[]; repeated: RepeatedChange[] } {
  const strangers: Stranger[] = []
  const former: Member[] = []
  const repeated: RepeatedChange[] = []
  const events = new Map<number, (DatedStatus & { source: Source })[]>()
  const admitted = new Map<number, CivilDay>()
  const roll = members.filter((member) => member.duplicateOf < 0)
  const isRolled = roll.some((member) => !member.fromAttendance)
  const add = (member: Member, event: DatedStatus & { source: Source }) => addToList(events, member.index, event)
  const registers = roll.length === 0 ? [] : tables.filter(({ table, role }) => role === 'other' && isStatusRegister(table))
  if (registers.length === 0) return { members: [...members], strangers, repeated }
  const people = indexPeople(members)
  for (const row of registers.flatMap(({ table }) => parseMembers(table))) {
    const partyCell = partyCells.place(row.partyCellText, row.source.table.grid.sheet)
    const { source, statusFrom: from } = row
    const moved = movedWithin(roll, row, partyCells)
    const found = membersMeant(roll, row, partyCell, moved ? undefined : people)
    const [only] = found
    if (moved && partyCell >= 0 && moved !== only) {
      // Listed in both: the row there may say it itself, or be that of a namesake.
      const isTold = only !== undefined && (moved.status !== 'ACTIVE' || events.has(moved.index) || !isBornAlike(only, moved))
      if (!isTold) add(moved, { status: 'TRANSFERRED_IN', from, to: NO_DATE, source })
      if (!only) former.push({ ...formerMember(moved, partyCell, partyCells, row), index: members.length + former.length })
      if (!only) continue
    }
    if (only && found.length === 1 && isAdmission(row) && only.admissionDate <= 0) admitted.set(only.index, from)
    if (!only && (isRolled || !hasLeft(row.status))) strangers.push({ source, name: row.name, partyCell })
    if (!only || found.length > 1 || row.status === 'ACTIVE') continue
    const event = { status: row.status, from, to: row.statusTo, source }
    const known = events.get(only.index) ?? []
    const first = known.find((other) => other.status === event.status && other.from === event.from && other.source.table === source.table)
    if (first) repeated.push({ member: only.index, source, first: first.source })
    add(only, event)
  }
  const changed = members.map((member) => {
    const admissionDate = admitted.get(member.index)
    return withEvents(admissionDate === undefined ? member : { ...member, admissionDate }, events.get(member.index) ?? [])
  })
  return { members: [...changed, ...former], strangers, repeated }
}

/** «Kết nạp | 19/5/2026»: nobody was a member before. */
function isAdmission({ status, statusFrom, source: { table, row } }: Member): boolean {
  return status === 'ACTIVE' && statusFrom > 0 && /\bket nap\b/.test(foldText(readText(table, row, columnIndex(table, 'status'))))
}

/** «Chuyển nội bộ sang CB Cơ quan xã» of somebody whom the roll lists there by now: the one of that name in the party cell that the text, or the remark beside it, names. */
function movedWithin(roll: readonly Member[], row: Member, partyCells: PartyCellIndex): Member | undefined {
  if (row.status !== 'TRANSFERRED_OUT' || row.statusFrom <= 0) return undefined
  const { table, row: at } = row.source
  const texts = (['status', 'note'] as const).map((field) => destinationIn(readText(table, at, columnIndex(table, field))))
  const now = partyCells.find(texts.find((name) => name !== undefined) ?? '')
  const found = roll.filter((member) => now >= 0 && member.partyCell === now && member.nameKey === row.nameKey)
  return found.length === 1 ? found[0] : undefined
}

function isBornAlike({ dateOfBirth: one }: Member, { dateOfBirth: other }: Member): boolean {
  return one <= 0 || other <= 0 || yearOf(one) === yearOf(other)
}

function membersMeant(roll: readonly Member[], row: Member, partyCell: number, people: PeopleIndex | undefined): readonly Member[] {
  const numbers = new Set(row.identities.flatMap(({ digits }) => (digits === '' ? [] : [digits])))
  const byNumber = roll.filter(({ identities }) => identities.some(({ digits }) => numbers.has(digits)))
  if (byNumber.length === 1) return byNumber
  const named = roll.filter((member) => member.nameKey === row.nameKey && (partyCell < 0 || member.partyCell === partyCell))
  if (named.length > 0 || partyCell < 0) return named
  // «Hồ Ba Ruộng» where the party cell has one «Hồ Bá Ruộng».
  const member = people?.find(row.name, partyCell, [], 0).member
  return roll.filter(({ index }) => index === member)
}

/** The member with further statuses: the latest as theirs, the one before it as what held before. */
export function withEvents(member: Member, events: readonly (DatedStatus & { readonly source?: Source })[]): Member {
  const own = { status: member.status, from: member.statusFrom, to: member.statusTo, source: member.statusSource }
  const [last, before] = [...(member.status === 'ACTIVE' ? [] : [own]), ...events]
    .filter((event, i, all) => all.findIndex(({ status, from }) => status === event.status && from === event.from) === i)
    .sort((a, b) => b.from - a.from)
  if (!last) return member
  return {
    ...member,
    status: last.status,
    statusFrom: last.from,
    statusTo: last.to,
    statusSource: last.source,
    statusBefore: before ?? member.statusBefore,
  }
}
