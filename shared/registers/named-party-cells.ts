import { dataRows, type Table } from '../sheet/table.ts'
import type { PartyCellIndex } from './party-cell-index.ts'
import { partyCellKey } from './party-cell-key.ts'
import { rowPartyCells } from './row-party-cells.ts'

/** The party cells that the rows of a table name, with the number of their rows. */
export function namesOf(table: Table): Map<string, number> {
  const names = new Map<string, number>()
  const nameOf = rowPartyCells(table)
  for (const row of dataRows(table)) {
    const name = nameOf(row)
    if (name !== '') names.set(name, (names.get(name) ?? 0) + 1)
  }
  return names
}

/** Whether any of the tables has a row for each: «CB T1» of one month is «Chi bộ thôn 1» of another, unless one sheet lists both. A register that names them again and again may spell one in several ways. */
export function isNamedBeside(tables: readonly Table[]): (name: string, other: string) => boolean {
  const lists = tables.map(namesOf).filter((names) => [...names.values()].every((rows) => rows === 1))
  const keys = lists.map((names) => new Set([...names.keys()].map((name) => partyCellKey(name).strict)))
  return (name, other) => {
    const [one, two] = [partyCellKey(name).strict, partyCellKey(other).strict]
    return one !== two && keys.some((named) => named.has(one) && named.has(two))
  }
}

/**
 * Whether one table alone has a name, in the place of a party cell that the tables before and after it name: «Chi bộ Thôn IX» of July where the other months have «Chi bộ Thôn II». `partyCells` are those of the
 * tables before. Only a number may be the slip: a name in other words is likely another one for the same party cell.
 */
export function isStray(name: string, table: Table, tables: readonly Table[], partyCells: PartyCellIndex): boolean {
  const known = partyCells.list.length
  const { strict } = partyCellKey(name)
  const isNumbered = partyCells.list.some((other) => isOtherNumber(strict, partyCellKey(other.name).strict))
  if (!isNumbered || known < FEWEST_NAMES || partyCells.find(name) >= 0) return false
  const isListed = (other: Table) => placesOf(other, partyCells).size === known
  const at = tables.indexOf(table)
  const isKept = tables.slice(at + 1).some((later) => [...namesOf(later).keys()].some((said) => partyCellKey(said).strict === strict))
  if (isKept || placesOf(table, partyCells).size !== known - 1 || namesOf(table).size !== known) return false
  return tables.slice(0, at).filter(isListed).length >= FEWEST_TABLES && tables.slice(at + 1).some(isListed)
}

const FEWEST_TABLES = 2
const FEWEST_NAMES = 3

/** «thon 9» and «thon 1». */
function isOtherNumber(one: string, other: string): boolean {
  const bare = one.replace(/ \d+$/, '')
  return bare !== one && other.replace(/ \d+$/, '') === bare
}

function placesOf(table: Table, partyCells: PartyCellIndex): Set<number> {
  return new Set([...namesOf(table).keys()].map((name) => partyCells.find(name)).filter((index) => index >= 0))
}
