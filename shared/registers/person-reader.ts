import type { GridValue } from '../sheet/grid.ts'
import { columnIndex, type Table } from '../sheet/table.ts'
import { type CivilDay, NO_DATE } from '../text/civil-day.ts'
import { nameKey } from '../text/name-key.ts'
import type { AttendanceSink } from './attendance-sink.ts'
import type { AttendanceRow, Member } from './dataset.ts'
import { splitName } from './name-remark.ts'
import { readPerson } from './parse-members.ts'
import { readDay, readDigits } from './read-grid-cell.ts'

/** A person of a long list as first met: the id, the name and the day of birth that were typed, the party cell asked for, who came after, and who else has the same id. */
type KnownRow = {
  readonly id: GridValue
  readonly name: GridValue
  readonly born: CivilDay
  readonly asked: number
  readonly row: AttendanceRow
  next: KnownRow | undefined
  readonly same: KnownRow | undefined
}

/** Finds the member that each row of an attendance sheet means, given the party cell of the row (-1 for none). In a long list the first answer for a person serves all their rows. */
export function makePersonReader(
  table: Table,
  tableIndex: number,
  sink: AttendanceSink,
  own: ReadonlyMap<number, number> | undefined,
  isLong: boolean,
): (row: number, partyCell: number) => AttendanceRow {
  const ids = ['citizenId', 'partyCardNo', 'memberCode'].map((field) => columnIndex(table, field)).filter((column) => column >= 0)
  const nameColumn = columnIndex(table, 'fullName')
  const bornColumn = columnIndex(table, 'dateOfBirth')
  const idColumn = ids[0] ?? nameColumn
  const namesakes = new Map<string, number>()
  const known = new Map<GridValue, KnownRow>()
  let last: KnownRow | undefined
  return isLong ? readKnown : read

  function readKnown(row: number, asked: number): AttendanceRow {
    const values = table.grid.values[row] ?? []
    const id = values[idColumn] ?? ''
    const name = values[nameColumn] ?? ''
    const born = bornColumn < 0 ? NO_DATE : readDay(table, row, bornColumn)
    // People stand in the same order from one meeting to the next, so the one who followed last time is looked at first.
    let entry = last?.next
    if (entry === undefined || !isKnownAs(entry, id, name, born, asked)) {
      entry = known.get(id === '' ? name : id)
      while (entry !== undefined && !isKnownAs(entry, id, name, born, asked)) entry = entry.same
      entry ??= remember(id, name, born, asked, row)
      if (last) last.next = entry
    }
    last = entry
    return entry.row
  }

  function remember(id: GridValue, name: GridValue, born: CivilDay, asked: number, row: number): KnownRow {
    const key = id === '' ? name : id
    const entry: KnownRow = { id, name, born, asked, row: read(row, asked), next: undefined, same: known.get(key) }
    known.set(key, entry)
    return entry
  }

  function read(row: number, asked: number): AttendanceRow {
    const name = readPerson(table, row)
    const { member, match } = find(row, name, asked)
    const partyCell = asked >= 0 ? asked : (sink.members[member] as Member | undefined)?.partyCell
    const answer: AttendanceRow = { table: tableIndex, row, member, partyCell: partyCell ?? -1, name, match }
    if (name !== '') sink.rows.push(answer)
    return answer
  }

  function find(row: number, name: string, asked: number): Pick<AttendanceRow, 'member' | 'match'> {
    const mine = own?.get(row)
    // Without a roll the other sheets tell that a name was mistyped here.
    if (mine !== undefined)
      return { member: mine, match: nameKey(splitName(name).name) === sink.members[mine]?.nameKey ? 'own' : 'folded-name' }
    if (name === '') return { member: -1, match: 'none' }
    const digits = ids.map((column) => readDigits(table, row, column))
    const born = bornColumn < 0 ? NO_DATE : readDay(table, row, bornColumn)
    return sink.people.find(name, asked, digits, isLong ? 0 : countNamesake(`${asked}|${nameKey(name)}`), born)
  }

  /** How many rows with this name came before in the party cell. A long list names everybody again and again, so nothing follows from it there. */
  function countNamesake(key: string): number {
    const before = namesakes.get(key) ?? 0
    namesakes.set(key, before + 1)
    return before
  }
}

function isKnownAs(entry: KnownRow, id: GridValue, name: GridValue, born: CivilDay, asked: number): boolean {
  return entry.asked === asked && entry.id === id && entry.name === name && entry.born === born
}
