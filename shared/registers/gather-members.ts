import { findColumn, type Table } from '../sheet/table.ts'
import type { Member, RegisteredTable } from './dataset.ts'
import { findDuplicates } from './find-duplicates.ts'
import { formerMembers } from './former-members.ts'
import { isLongList } from './is-long-list.ts'
import { parseMembers } from './parse-members.ts'
import type { PartyCellIndex } from './party-cell-index.ts'
import { isRegisterOfAbsences } from './register-of-absences.ts'
import { tablesOf } from './register-tables.ts'

/** Members of the rolls; for party cells without a roll the people of their attendance sheets. `own` maps a table's rows to the members made from them. */
export function gatherMembers(
  tables: readonly RegisteredTable[],
  partyCells: PartyCellIndex,
): { members: Member[]; own: Map<Table, Map<number, number>> } {
  const members: Member[] = []
  const own = new Map<Table, Map<number, number>>()
  const add = (row: Member, partyCell: number): number => {
    row.partyCell = partyCell
    row.index = members.length
    members.push(row)
    return row.index
  }
  for (const table of tablesOf(tables, 'members')) {
    for (const row of parseMembers(table)) add(row, partyCells.place(row.partyCellText, table.grid.sheet))
  }
  for (const former of formerMembers(members, partyCells)) add(former, former.partyCell)
  const covered = new Set(members.map((member) => member.partyCell))
  const hasRoll = members.length > 0
  /** People of attendance sheets by party cell and name, in the order in which they came. */
  const listed = new Map<string, number[]>()
  /** Party cells of which an attendance sheet says of its people what a roll says. */
  const described = new Set<number>()
  // A list of those who were absent names only some of the people.
  const sheets = tablesOf(tables, 'attendance-grid', 'attendance-list').filter((table) => !isRegisterOfAbsences(table))
  for (const table of [...sheets.filter(describesPeople), ...sheets.filter((table) => !describesPeople(table))]) {
    // A long list names a person once per meeting; only sheets with one row per person can stand for a roll.
    const isLong = isLongList(table)
    if (isLong && hasRoll) continue
    const mine = new Map<number, number>()
    const taken = new Set<number>()
    for (const row of parseMembers(table, true)) {
      const partyCell = partyCells.place(row.partyCellText, table.grid.sheet)
      if (partyCell < 0 || (hasRoll && covered.has(partyCell))) continue
      const key = `${partyCell}|${row.nameKey}`
      const namesakes = listed.get(key) ?? []
      listed.set(key, namesakes)
      let member = namesakes.find((index) => (isLong ? isSameListed(members[index] as Member, row) : !taken.has(index)))
      if (member === undefined && described.has(partyCell) && !describesPeople(table)) continue
      if (member === undefined) {
        // In a list the status column holds the mark.
        member = add(isLong ? { ...row, status: 'ACTIVE', statusUnknown: '', statusFrom: 0, statusTo: 0 } : row, partyCell)
        namesakes.push(member)
      } else if (!isLong && describesPeople(table)) members[member] = withStatus(members[member] as Member, row)
      if (describesPeople(table)) described.add(partyCell)
      taken.add(member)
      mine.set(row.source.row, member)
    }
    if (!isLong && mine.size > 0) own.set(table, mine)
  }
  findDuplicates(members)
  return { members, own }
}

/** «Họ tên | Ngày sinh | Vào Đảng | T1 | T2 …»: the roll and the attendance in one. A sheet of names beside it names nobody new. */
function describesPeople(table: Table): boolean {
  return (['dateOfBirth', 'citizenId', 'partyCardNo', 'admissionDate'] as const).some((field) => findColumn(table, field) !== undefined)
}

/** With what a later sheet says became of somebody whom an earlier one has as active. */
function withStatus(member: Member, { status, statusFrom, statusTo, statusBefore, statusUnknown }: Member): Member {
  if (member.status !== 'ACTIVE' || status === 'ACTIVE') return member
  return { ...member, status, statusFrom, statusTo, statusBefore, statusUnknown }
}

function isSameListed(a: Member, b: Member): boolean {
  return a.citizenId === b.citizenId && a.partyCardNo === b.partyCardNo
}
