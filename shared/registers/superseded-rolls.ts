import { columnIndex, dataRows, type Table } from '../sheet/table.ts'
import { yearOf } from '../text/civil-day.ts'
import { nameKey } from '../text/name-key.ts'
import type { RegisteredTable } from './dataset.ts'
import { readName } from './parse-members.ts'
import { readDay } from './read-grid-cell.ts'

/**
 * Rolls of an earlier year that are kept beside that of a later one (no later than `asOfYear`) with mostly the same people: «DSĐV 2025», «DSĐV 2026». What they say of anybody is out of date, so nobody is read from
 * them; unless the workbook keeps the attendance of that year as well.
 */
export function supersededRolls(tables: readonly RegisteredTable[], asOfYear: number): ReadonlySet<Table> {
  const rolls = tables.filter(({ role, table }) => role === 'members' && table.titles.year > 0).map(({ table }) => table)
  const old = rolls.filter(({ titles }) => rolls.some((other) => other.titles.year > titles.year && other.titles.year <= asOfYear))
  if (old.length === 0) return new Set()
  const kept = new Set(
    tables.filter(({ role }) => role === 'meetings' || role.startsWith('attendance')).flatMap(({ table }) => yearsOf(table)),
  )
  return new Set(old.filter((table) => !kept.has(table.titles.year) && isListedAgain(table, rolls)))
}

function yearsOf(table: Table): number[] {
  const [first] = dataRows(table)
  const dated = first === undefined ? 0 : readDay(table, first, columnIndex(table, 'meetingDate'))
  return [table.titles.year, yearOf(Math.max(dated, 0)), ...table.columns.flatMap(({ period }) => period?.year ?? [])]
}

/** Whether more than half of a roll's people are on rolls of later years. */
function isListedAgain(table: Table, rolls: readonly Table[]): boolean {
  const later = new Set(rolls.filter(({ titles }) => titles.year > table.titles.year).flatMap(namesIn))
  const names = namesIn(table)
  return names.filter((name) => later.has(name)).length * 2 > names.length
}

function namesIn(table: Table): string[] {
  return dataRows(table).map((row) => nameKey(readName(table, row)))
}
