import { columnIndex, dataRows, type Table } from '../sheet/table.ts'
import { withoutNumber } from '../sheet/row-words.ts'
import { foldText } from '../text/fold-text.ts'
import type { TabRole } from './codes.ts'
import type { RegisteredTable } from './dataset.ts'
import type { FieldId } from './fields.ts'
import { fullPartyCellName, type NamedRows } from './full-party-cell-name.ts'
import { isInitials, isKindAlone, isPlaceAlone, isShortened, makePartyCellIndex, type PartyCellIndex } from './party-cell-index.ts'
import { partyCellKey } from './party-cell-key.ts'
import { readCount, readText } from './read-grid-cell.ts'
import { isNamedBeside, isStray, namesOf } from './named-party-cells.ts'
import { isPartyCellName } from '../sheet/party-cell-name.ts'
import { isPartyCellLabel } from './row-party-cells.ts'
import { tablesOf } from './register-tables.ts'
import { nameWithoutPlace, titledPartyCell, titleWithPlace } from './titled-party-cells.ts'

/** The party cells of a workbook: those of its register; then those that group rows, titles and tabs name; without a register those in columns; if there are none at all, one for everybody. `nameNow` see `makePartyCellIndex`. */
export function gatherPartyCells(tables: readonly RegisteredTable[], nameNow: (name: string) => string): PartyCellIndex {
  const partyCells = makePartyCellIndex(nameNow)
  const isExplained = tables.some(({ table }) => has(table, 'partyCellCode') && has(table, 'partyCell'))
  const naming = (...roles: TabRole[]) =>
    tablesOf(tables, ...roles).filter((table) => !isExplained || has(table, 'partyCell') || !has(table, 'partyCellCode'))
  const attendance = naming('attendance-grid', 'attendance-list')
  const rolls = naming('members')
  for (const table of tablesOf(tables, 'party-cells')) addRegister(table, partyCells)
  const hasRegister = partyCells.list.length > 0
  const registered = partyCells.list.map(({ name }) => name)
  const withPlace = titleWithPlace(rolls, attendance)
  const fullName = (title: string) => nameWithoutPlace(title, registered) ?? withPlace(title)
  const onRolls: RollNames = new Map(
    rolls.flatMap((table) => [...namesOf(table).keys()].map((name) => [partyCellKey(name).strict, name] as const)),
  )
  for (const table of [...attendance, ...rolls]) addStructuralNames(table, partyCells, fullName, onRolls)
  if (!hasRegister) {
    const counted = [...naming('attendance-summary'), ...naming('meetings')]
    if (rolls.length === 0) addFromCounts(counted, partyCells)
    else
      for (const table of counted) {
        const names = likelyNames(table, onRolls)
        for (const name of names) addNamed(partyCells, name, longerName(name, names, onRolls) ?? writtenOut(name, onRolls))
      }
    // A party cell of the roll that has not met yet is one all the same.
    if (partyCells.list.length > 0) addFrequentNames({ roll: rolls, attendance: [] }, partyCells, (name) => partyCells.find(name) < 0)
  }
  if (partyCells.list.length === 0) addFrequentNames({ roll: rolls, attendance }, partyCells)
  addTabNames(attendance, partyCells)
  const [first] = attendance
  if (partyCells.list.length === 0 && first) partyCells.add(`Chi bộ (${first.grid.sheet})`)
  for (const { table, role } of tables) addCodes(table, role, partyCells)
  return partyCells
}

/** Tabs that nothing else places: where there are several they are not one party cell, and each one's own name is all that tells them apart («Trường THCS …»). */
function addTabNames(attendance: readonly Table[], partyCells: PartyCellIndex): void {
  const tabs = attendance.filter(
    ({ grid, titles, groups, columns }) =>
      titles.partyCell === '' &&
      groups.length === 0 &&
      columnIndex({ columns }, 'partyCell') < 0 &&
      !NO_NAME.test(foldText(withoutNumber(grid.sheet))) &&
      partyCells.find(grid.sheet) < 0,
  )
  const names = new Set(tabs.map(({ grid }) => grid.sheet))
  const isOneOfMany = names.size > 1 || attendance.some(({ grid }) => TAB_OF_A_CELL.test(withoutNumber(grid.sheet)))
  if (isOneOfMany) for (const name of names) partyCells.add(withoutNumber(name))
}

/** Tabs named after what they hold or when it was, not after a party cell. */
const NO_NAME =
  /^(?:$|sheet|trang|dd|diem danh|danh sach|ds|tong hop|th|theo doi|so|bang|cham|ket qua|ky|thang|t|thg|quy|q|nam|sinh hoat|sh|hop|mau|ban sao|copy|luoi|bao cao|bc)?(?: |$|\d)/

function addRegister(table: Table, partyCells: PartyCellIndex): void {
  const [name, total, official, probationary, exempt] = ['partyCell', 'total', 'officialCount', 'probationaryCount', 'exemptCount'].map(
    (field) => columnIndex(table, field),
  ) as [number, number, number, number, number]
  const short = table.columns.find(({ header }) => SHORT_NAME.test(foldText(header)))
  const aliases: { index: number; name: string }[] = []
  for (const row of dataRows(table)) {
    const count = (column: number) => readCount(table, row, column)
    const typed = { total: count(total), official: count(official), probationary: count(probationary), exempt: count(exempt) }
    if (readText(table, row, name) === '') continue
    const index = partyCells.add(readText(table, row, name), { table, row }, typed)
    if (short) aliases.push({ index, name: readText(table, row, short.index) })
    aliases.push({ index, name: RENAMED.exec(readText(table, row, columnIndex(table, 'note')))?.[1] ?? '' })
  }
  for (const { name, index } of aliases) partyCells.alias(name, index)
}

function has(table: Table, field: FieldId): boolean {
  return columnIndex(table, field) >= 0
}

/** «CB01 | Chi bộ Thôn Rạ»: where one tab gives code and name, others may name the party cell by its code alone. */
function addCodes(table: Table, role: TabRole, partyCells: PartyCellIndex): void {
  // In a register of party cells «Mã» alone is theirs.
  const code = columnIndex(table, role === 'party-cells' && !has(table, 'partyCellCode') ? 'mark' : 'partyCellCode')
  const name = columnIndex(table, 'partyCell')
  if (code < 0 || name < 0) return
  const known = new Set<string>()
  for (const row of dataRows(table)) {
    const text = readText(table, row, code)
    const index = known.has(text) ? -1 : partyCells.find(readText(table, row, name))
    known.add(text)
    if (index >= 0) partyCells.alias(text, index)
  }
}

/** «Viết tắt», «Tên thường gọi»: what other tabs call the party cell. */
const SHORT_NAME = /^(?:ten )?(?:ky hieu|(?:chi bo )?(?:viet tat|goi tat|rut gon|ngan|thuong goi)|tat)(?: cua chi bo)?$/

/** «trước 01/7/2026 là Chi bộ Khu phố Cũ», «Đổi tên từ …», «Tên cũ: …». */
const RENAMED = /(?:trước(?: đây| kia|[^,;]*?\d)? là|đổi tên từ|tên cũ(?: là)?\s*:?)\s+((?:chi bộ|cb)\s[^,;.()]+)/iu

/** Group rows and titles name party cells whether or not a register does; a tab's name only where it is plainly one. */
function addStructuralNames(table: Table, partyCells: PartyCellIndex, fullName: (title: string) => string, onRolls: RollNames): void {
  const labels = table.groups.flatMap(({ label }) => (isPartyCellLabel(label) ? [label] : []))
  for (const label of labels) addNamed(partyCells, label, longerName(label, labels, onRolls))
  if (columnIndex(table, 'partyCell') >= 0) return
  const titled = titledPartyCell(table)
  // «Thôn 2 (Y.Mỹ cũ)» above a block may be a short name of «Chi bộ Thôn 2 (Yên Mỹ cũ)».
  const known = isPartyCellName(titled) ? -1 : partyCells.find(titled)
  if (titled !== '') partyCells.alias(titled, known < 0 ? partyCells.add(fullName(titled)) : known)
  else if (table.titles.partyCell === '' && table.groups.length === 0 && TAB_OF_A_CELL.test(withoutNumber(table.grid.sheet)))
    partyCells.add(withoutNumber(table.grid.sheet))
}

/** A party cell under the name that a table gives it; `full`: what the roll calls it, where that is longer. */
function addNamed(partyCells: PartyCellIndex, name: string, full: string | undefined): void {
  if (full === undefined) partyCells.add(name)
  else partyCells.alias(name, partyCells.add(full))
}

const TAB_OF_A_CELL = /^\s*(?:chi\s*b[ộo]|cb|tdp|kp|kdc|thôn|ấp|tổ dân phố)\s*[\p{L}\d]/iu

/** Where no roll names them: a short name of one month is that of another, one name out of place adds no party cell. */
function addFromCounts(tables: readonly Table[], partyCells: PartyCellIndex): void {
  const isAnotherHere = isNamedBeside(tables)
  const knownAs = (name: string) => {
    const known = partyCells.list[partyCells.find(name)]
    return known && !isAnotherHere(name, known.name) ? known : undefined
  }
  for (const table of tables) {
    if (isCovered(table, partyCells, (name) => knownAs(name) !== undefined)) continue
    for (const name of likelyNames(table, new Map())) {
      const known = knownAs(name)
      if (known) partyCells.alias(name, known.index)
      else if (!isStray(name, table, tables, partyCells)) partyCells.add(name)
    }
  }
}

/** Where a summary names the party cells, a register of their meetings that names hardly any other adds none: «K.1» is «Khóm 1», and «Khóm 7» is nobody. */
function isCovered(table: Table, partyCells: PartyCellIndex, isKnown: (name: string) => boolean): boolean {
  const rowsOf = (names: readonly (readonly [string, number])[]) => names.reduce((n, [, count]) => n + count, 0)
  const names = [...namesOf(table)]
  return partyCells.list.length > 1 && rowsOf(names.filter(([name]) => !isKnown(name))) * RARE <= rowsOf(names)
}

/** The names of party cells on the rolls by their strict keys. */
type RollNames = ReadonlyMap<string, string>

/** «Đồng Rạ» in a summary is «Chi bộ Thôn Đồng Rạ» of the roll: the only one there that has all its words, of those which the summary does not name in full. Undefined where there is none, or more than one. */
function longerName(name: string, names: readonly string[], onRolls: RollNames): string | undefined {
  const { strict, weak } = partyCellKey(name)
  if (onRolls.has(strict)) return undefined
  const others = new Set(names.map((other) => partyCellKey(other).strict))
  const longer = [...onRolls].filter(
    ([key, full]) => !others.has(key) && (isPlaceAlone(strict, key) || isShortened(weak, partyCellKey(full).weak)),
  )
  return longer.length === 1 ? longer[0]?.[1] : undefined
}

/** «CB TV&TTN» is «Chi bộ Thư viện và Trại thực nghiệm» of the roll: the only one whose words begin so. Undefined where there is none, or more than one. */
function writtenOut(name: string, onRolls: RollNames): string | undefined {
  const { strict, weak } = partyCellKey(name)
  const isMeant = (other: string) => isInitials(weak, partyCellKey(other).weak) || isKindAlone(name, other)
  const full = onRolls.has(strict) ? [] : [...onRolls.values()].filter(isMeant)
  return full.length === 1 ? full[0] : undefined
}

/**
 * The names in a register or summary, but for slips of the hand: one in few rows that no roll knows where the rolls know nearly all the others; a name that differs by its tones alone from one of the rolls that the
 * table does not name («Thôn Cầu Gạo» for «Thôn Cầu Gáo»).
 */
function likelyNames(table: Table, onRolls: RollNames): string[] {
  // Groups inside a party cell that the table does not name.
  const names = [...namesOf(table)].filter(([name]) => !/^to dang\b/.test(foldText(name)))
  const rows = names.reduce((n, [, count]) => n + count, 0)
  const own = new Set(names.map(([name]) => partyCellKey(name).strict))
  const typed = names.map(([name]) => name)
  const isKnown = (name: string) =>
    onRolls.has(partyCellKey(name).strict) || (longerName(name, typed, onRolls) ?? writtenOut(name, onRolls)) !== undefined
  const strange = names.filter(([name]) => !isKnown(name))
  const isRare = onRolls.size > 1 && strange.length === 1 && (strange[0]?.[1] ?? 0) * RARE <= rows
  const meant = new Set([...onRolls].flatMap(([strict, name]) => (own.has(strict) ? [] : [partyCellKey(name).weak])))
  const isSlip = (name: string) => isRare || (onRolls.size > 1 && meant.has(partyCellKey(name).weak) && isToned(name))
  const slips = new Set(strange.flatMap(([name]) => (isSlip(name) ? [name] : [])))
  return names.flatMap(([name]) => (slips.has(name) ? [] : [name]))
}

/** Names typed without any tone are merely typed so. */
function isToned(name: string): boolean {
  const { strict, weak } = partyCellKey(name)
  return strict !== weak
}

/** A name that few rows bear beside one that many bear is a slip of the hand, not a party cell of its own. */
const RARE = 10

function addFrequentNames(
  tables: { readonly roll: readonly Table[]; readonly attendance: readonly Table[] },
  partyCells: PartyCellIndex,
  isWanted: (name: string) => boolean = () => true,
): void {
  const counts = new Map<string, NamedRows>()
  for (const side of ['roll', 'attendance'] as const) {
    for (const [name, rows] of tables[side].flatMap((table) => [...namesOf(table)])) {
      const key = partyCellKey(name).strict
      const entry = counts.get(key) ?? { name, rows: 0, side }
      counts.set(key, entry)
      entry.rows += rows
      if (entry.side !== side) entry.side = 'both'
    }
  }
  const all = [...counts.values()]
  const most = Math.max(0, ...all.map((entry) => entry.rows))
  const isOnRoll = ({ side }: NamedRows) => side !== 'attendance'
  // «CB trường học» in a sheet of marks is no other party cell than the school's on the roll.
  for (const entry of [...all.filter(isOnRoll), ...all.filter((other) => !isOnRoll(other))]) {
    if (entry.rows * RARE < most || !isWanted(entry.name)) continue
    const known = isOnRoll(entry) ? -1 : partyCells.find(entry.name)
    partyCells.alias(entry.name, known < 0 ? partyCells.add(fullPartyCellName(entry, all)) : known)
  }
}
