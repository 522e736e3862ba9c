import { findColumn, type Table } from '../sheet/table.ts'
import { addToList } from './add-to-list.ts'
import { type CivilDay, civilDay, NO_DATE, yearOf } from '../text/civil-day.ts'
import { foldText } from '../text/fold-text.ts'
import type { Member, RegisteredTable } from './dataset.ts'
import { findDuplicates } from './find-duplicates.ts'
import { formerMembers } from './former-members.ts'
import { isLongList } from './is-long-list.ts'
import { isLikelySlip } from './likely-slip.ts'
import { datedByArrival } from './moved-between.ts'
import { parseMembers } from './parse-members.ts'
import type { PartyCellIndex } from './party-cell-index.ts'
import { titledMonth } from './read-meeting-time.ts'
import { isRegisterOfAbsences } from './register-of-absences.ts'
import { tablesOf } from './register-tables.ts'
import { withEvents } from './status-register.ts'

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
  /** The same people by party cell. */
  const ofCell = new Map<number, Member[]>()
  // A list of those who were absent names only some of the people.
  const sheets = tablesOf(tables, 'attendance-grid', 'attendance-list').filter((table) => !isRegisterOfAbsences(table))
  const firstDays = new Map(sheets.map((table): [Table, CivilDay] => [table, firstDay(table)]))
  const ordered = sheets.toSorted((a, b) => (firstDays.get(a) ?? 0) - (firstDays.get(b) ?? 0))
  for (const table of [...ordered.filter(describesPeople), ...ordered.filter((table) => !describesPeople(table))]) {
    // A long list names a person once per meeting; only sheets with one row per person can stand for a roll.
    const isLong = isLongList(table)
    if (isLong && hasRoll) continue
    const mine = new Map<number, number>()
    const taken = new Set<number>()
    const rows = parseMembers(table, true)
    const named = new Set(rows.map(({ partyCellText, nameKey }) => `${partyCells.place(partyCellText, table.grid.sheet)}|${nameKey}`))
    for (const row of rows) {
      const partyCell = partyCells.place(row.partyCellText, table.grid.sheet)
      if (partyCell < 0 || (hasRoll && covered.has(partyCell))) continue
      const key = `${partyCell}|${row.nameKey}`
      const namesakes = listed.get(key) ?? []
      listed.set(key, namesakes)
      let member = namesakes.find((index) => (isLong ? isSameListed(members[index] as Member, row) : !taken.has(index)))
      if (member === undefined && described.has(partyCell) && !describesPeople(table)) continue
      const others = ofCell.get(partyCell) ?? []
      if (member === undefined && !isLong && namesakes.length === 0)
        member = onlyOne(others.filter((other) => !named.has(`${partyCell}|${other.nameKey}`) && isMistyped(row, other)))
      if (member === undefined) {
        // In a list the status column holds the mark.
        member = add(isLong ? { ...row, status: 'ACTIVE', statusUnknown: '', statusFrom: 0, statusTo: 0 } : row, partyCell)
        namesakes.push(member)
        addToList(ofCell, partyCell, members[member] as Member)
      } else if (!isLong && firstDays.get(table)) members[member] = since(members[member] as Member, row, firstDays.get(table) as CivilDay)
      else if (!isLong && describesPeople(table)) members[member] = withStatus(members[member] as Member, row)
      if (describesPeople(table)) described.add(partyCell)
      taken.add(member)
      mine.set(row.source.row, member)
    }
    if (!isLong && mine.size > 0) own.set(table, mine)
  }
  findDuplicates(members)
  return { members: datedByArrival(members), own }
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

/** With what the sheet of one month says became of somebody, from its 1st day where it does not say since when; that they came it says of whom earlier sheets do not have. */
function since(member: Member, row: Member, day: CivilDay): Member {
  const known = { ...member, type: member.type ?? row.type }
  const { status, statusFrom: from, statusTo: to, statusUnknown } = row
  const isSaid = status === 'ACTIVE' || status === member.status || (status === 'TRANSFERRED_IN' && from <= 0)
  if (isSaid) return { ...known, statusUnknown: member.statusUnknown || statusUnknown }
  return withEvents(known, [{ status, from: from > 0 || status === 'TEMP_IN' ? from : day, to }])
}

/** The 1st day of the month that a sheet of attendance is of; `NO_DATE` where it is of several. */
function firstDay(table: Table): CivilDay {
  const { year, month } = table.titles
  const own = month === 0 || isLongList(table) || table.columns.some(({ period }) => period) ? 0 : titledMonth(table) || month
  return own === 0 || year === 0 ? NO_DATE : civilDay(year, own, 1)
}

/** Somebody who is not in this sheet under the name of the others, born in the same year, a letter or a tone apart: one person, whose name was mistyped. */
function isMistyped(row: Member, { name, nameKey, dateOfBirth }: Member): boolean {
  if (dateOfBirth <= 0 || yearOf(row.dateOfBirth) !== yearOf(dateOfBirth)) return false
  const letters = (text: string) => foldText(text.replace(/\d/g, ''))
  return letters(row.name) === letters(name) || isLikelySlip(row.nameKey, nameKey)
}

function onlyOne(found: readonly Member[]): number | undefined {
  return found.length === 1 ? found[0]?.index : undefined
}

function isSameListed(a: Member, b: Member): boolean {
  return a.citizenId === b.citizenId && a.partyCardNo === b.partyCardNo
}
