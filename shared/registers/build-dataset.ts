import type { Grid } from '../sheet/grid.ts'
import { applyValueAnswers } from './apply-value-answers.ts'
import { findTables } from '../sheet/find-tables.ts'
import { type Table, columnIndex, columnLetter, dataRows, findColumn } from '../sheet/table.ts'
import { yearOf } from '../text/civil-day.ts'
import { makeAttendanceBuilder, makeMeetingIndex } from './attendance-builder.ts'
import { makeCodeReader } from './code-reader.ts'
import type { TabRole } from './codes.ts'
import type { AttendanceRow, Dataset, MeetingColumn, Member, PartyCell, RegisteredTable, UnplacedRow, UsedCode } from './dataset.ts'
import { type FieldId, VOCABULARY } from './fields.ts'
import { findDuplicates } from './find-duplicates.ts'
import { indexPeople } from './match-people.ts'
import type { AttendanceSink } from './attendance-sink.ts'
import { parseAttendanceGrid } from './parse-attendance-grid.ts'
import { parseAttendanceList } from './parse-attendance-list.ts'
import { parseMeetings } from './parse-meetings.ts'
import { parseMembers } from './parse-members.ts'
import { parseSummary } from './parse-summary.ts'
import { partyCellKey } from './party-cell-key.ts'
import { makePartyCellIndex, type PartyCellIndex } from './party-cell-index.ts'
import { readCount, readText } from './read-grid-cell.ts'
import { recogniseRole } from './recognise-role.ts'
import { isPartyCellLabel, rowPartyCells } from './row-party-cells.ts'
import type { Settings } from './settings.ts'

/** Reads all grids of a workbook into one dataset: tables by their headers, registers by their columns, people and meetings brought together. Never throws on what a sheet holds. */
export function buildDataset(sheets: readonly Grid[], settings: Settings, asOfYear: number): Dataset {
  const grids = sheets.map((sheet) => applyValueAnswers(sheet, settings.values))
  const tables = grids.flatMap((grid) => registerTables(grid, settings))
  const byRole = (role: TabRole) => tables.filter((entry) => entry.role === role).map((entry) => entry.table)
  const rolls = byRole('members')
  const grid = byRole('attendance-grid')
  const lists = byRole('attendance-list')
  const partyCells = makePartyCellIndex()
  for (const table of byRole('party-cells')) addPartyCells(table, partyCells)
  const hasRegister = partyCells.list.length > 0
  addStructuralNames([...grid, ...lists, ...rolls], partyCells)
  if (!hasRegister) addNamedColumns([...byRole('attendance-summary'), ...byRole('meetings')], partyCells)
  if (partyCells.list.length === 0) addFrequentNames([...rolls, ...grid, ...lists], partyCells)
  if (partyCells.list.length === 0 && grid.length + lists.length > 0) partyCells.add(fallbackName(grid[0] ?? (lists[0] as Table)))
  const year = workbookYear(
    tables.map((entry) => entry.table),
    asOfYear,
  )
  const { members, own } = gatherMembers(rolls, [...grid, ...lists], partyCells)
  const codes: UsedCode[] = []
  const sink: AttendanceSink = {
    partyCells,
    members,
    people: indexPeople(members),
    meetings: makeMeetingIndex(),
    builder: makeAttendanceBuilder(),
    rows: [] as AttendanceRow[],
    meetingColumns: [] as MeetingColumn[],
    unplacedRows: [] as UnplacedRow[],
    codes,
    year,
  }
  for (const table of byRole('meetings')) parseMeetings(table, partyCells, sink.meetings, year)
  for (const source of grids) {
    const mine = tables.filter(
      (entry) => entry.table.grid.sheet === source.sheet && (entry.role === 'attendance-grid' || entry.role === 'attendance-list'),
    )
    if (mine.length === 0) continue
    const reader = makeCodeReader(
      mine[0]?.table.grid ?? source,
      tables.filter((entry) => entry.table.grid.sheet === source.sheet).map((entry) => entry.table),
      settings.answers,
      codes,
    )
    for (const entry of mine) {
      const index = tables.indexOf(entry)
      const parse = entry.role === 'attendance-grid' ? parseAttendanceGrid : parseAttendanceList
      parse(entry.table, index, reader, sink, own.get(entry.table))
    }
  }
  for (const table of byRole('attendance-summary')) parseSummary(table, partyCells, sink.meetings, year)
  return {
    tables,
    partyCells: partyCells.list,
    members,
    meetings: sink.meetings.list,
    attendance: sink.builder.finish(),
    attendanceRows: sink.rows,
    meetingColumns: sink.meetingColumns,
    unplacedRows: sink.unplacedRows,
    codes,
    rollAsOf: rolls.map((table) => table.titles.asOf).find((day) => day > 0) ?? 0,
    year,
  }
}

/** The tables of a tab with their roles, as found or as a person corrected them. */
function registerTables(grid: Grid, settings: Settings): RegisteredTable[] {
  const layout = settings.layouts.find((answer) => answer.sheet === grid.sheet)
  if (layout?.role === 'other') return []
  return findTables(grid, VOCABULARY).map((found) => {
    const table =
      layout && Object.keys(layout.columns).length > 0
        ? { ...found, columns: found.columns.map((column) => correctColumn(column, layout.columns[columnLetter(column.index)])) }
        : found
    return { table, role: layout?.role ?? recogniseRole(table) }
  })
}

function correctColumn(column: Table['columns'][number], field: string | undefined): Table['columns'][number] {
  return field === undefined ? column : { ...column, field, period: field === '' ? undefined : column.period }
}

function addPartyCells(table: Table, partyCells: PartyCellIndex): void {
  const at = (field: FieldId) => columnIndex(table, field)
  const columns = {
    name: at('partyCell'),
    total: at('total'),
    official: at('officialCount'),
    probationary: at('probationaryCount'),
    exempt: at('exemptCount'),
  }
  for (const row of dataRows(table)) {
    const name = readText(table, row, columns.name)
    const count = (column: number) => (column < 0 ? undefined : readCount(table, row, column))
    const typed: PartyCell['typed'] = {
      total: count(columns.total),
      official: count(columns.official),
      probationary: count(columns.probationary),
      exempt: count(columns.exempt),
    }
    if (name !== '') partyCells.add(name, { table, row }, typed)
  }
}

/** Group rows and titles name party cells whether or not a register does. */
function addStructuralNames(tables: readonly Table[], partyCells: PartyCellIndex): void {
  for (const table of tables) {
    for (const group of table.groups) if (isPartyCellLabel(group.label)) partyCells.add(group.label)
    const titled = table.titles.partyCell
    const startsUntitled = table.groups.every((group) => group.row > table.firstRow || !isPartyCellLabel(group.label))
    if (titled !== '' && !findColumn(table, 'partyCell') && startsUntitled) partyCells.add(titled)
    else if (
      titled === '' &&
      !findColumn(table, 'partyCell') &&
      table.groups.length === 0 &&
      /^\s*(?:chi\s*b[ộo]|cb|tdp|kp|kdc|thôn|ấp|tổ dân phố)\s*[\p{L}\d]/iu.test(table.grid.sheet)
    )
      partyCells.add(table.grid.sheet)
  }
}

function addNamedColumns(tables: readonly Table[], partyCells: PartyCellIndex): void {
  for (const table of tables) {
    const nameOf = rowPartyCells(table)
    let last = ''
    for (const row of dataRows(table)) {
      const name = nameOf(row)
      if (name === '' || name === last) continue
      last = name
      partyCells.add(name)
    }
  }
}

/** A name that few rows bear beside one that many bear is a slip of the hand, not a party cell of its own. */
const RARE = 10

function addFrequentNames(tables: readonly Table[], partyCells: PartyCellIndex): void {
  const counts = new Map<string, { name: string; rows: number }>()
  for (const table of tables) {
    const nameOf = rowPartyCells(table)
    for (let row = table.firstRow; row < table.endRow; row++) {
      const name = table.rowKinds[row - table.firstRow] === 0 ? nameOf(row) : ''
      if (name === '') continue
      const key = partyCellKey(name).strict
      const entry = counts.get(key)
      if (entry) entry.rows++
      else counts.set(key, { name, rows: 1 })
    }
  }
  const most = Math.max(0, ...[...counts.values()].map((entry) => entry.rows))
  for (const { name, rows } of counts.values()) if (rows * RARE >= most) partyCells.add(name)
}

function fallbackName(table: Table): string {
  return `Chi bộ (${table.grid.sheet})`
}

/** Members of the rolls; for party cells without a roll the people of their attendance sheet. `own` maps a table's rows to the members made from them. */
function gatherMembers(
  rolls: readonly Table[],
  attendance: readonly Table[],
  partyCells: PartyCellIndex,
): { members: Member[]; own: Map<Table, Map<number, number>> } {
  const members: Member[] = []
  const own = new Map<Table, Map<number, number>>()
  const add = (row: Member, partyCell: number): number => {
    row.index = members.length
    row.partyCell = partyCell
    members.push(row)
    return row.index
  }
  for (const table of rolls) {
    for (const row of parseMembers(table)) add(row, partyCells.place(row.partyCellText, table.grid.sheet))
  }
  const covered = new Set(members.map((member) => member.partyCell))
  const hasRoll = members.length > 0
  for (const table of attendance) {
    // A long list names a person once per meeting; only sheets with one row per person can stand for a roll.
    if (findColumn(table, 'meetingDate') || findColumn(table, 'period')) {
      if (!hasRoll) addListed(table, partyCells, add, members)
      continue
    }
    const rows = parseMembers(table, true)
    const mine = new Map<number, number>()
    for (const row of rows) {
      const partyCell = partyCells.place(row.partyCellText, table.grid.sheet)
      if (partyCell < 0 || (hasRoll && covered.has(partyCell))) continue
      const known = members.find(
        (member) =>
          member.fromAttendance &&
          member.source.table !== table &&
          member.partyCell === partyCell &&
          member.nameKey === row.nameKey &&
          !mineHas(mine, member.index),
      )
      mine.set(row.source.row, known ? known.index : add(row, partyCell))
    }
    if (mine.size > 0) own.set(table, mine)
  }
  findDuplicates(members)
  return { members, own }
}

function mineHas(mine: ReadonlyMap<number, number>, member: number): boolean {
  for (const value of mine.values()) if (value === member) return true
  return false
}

function addListed(
  table: Table,
  partyCells: PartyCellIndex,
  add: (row: Member, partyCell: number) => number,
  members: readonly Member[],
): void {
  const seen = new Set(members.map((member) => `${member.partyCell}|${member.nameKey}|${member.citizenId}|${member.partyCardNo}`))
  for (const row of parseMembers(table, true)) {
    const partyCell = partyCells.place(row.partyCellText, table.grid.sheet)
    const key = `${partyCell}|${row.nameKey}|${row.citizenId}|${row.partyCardNo}`
    if (partyCell < 0 || seen.has(key)) continue
    seen.add(key)
    // In a list the status column holds the mark.
    add({ ...row, status: 'ACTIVE', statusUnknown: '', statusFrom: 0, statusTo: 0 }, partyCell)
  }
}

/** The year that most tables' titles and dates name; the year of the calculation where none does. */
function workbookYear(tables: readonly Table[], fallback: number): number {
  const counts = new Map<number, number>()
  const vote = (year: number) => {
    if (year >= 2000 && year <= 2100) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  for (const table of tables) {
    vote(table.titles.year)
    vote(yearOf(table.titles.day))
    for (const column of table.columns) if (column.period) vote(column.period.year)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? fallback
}
