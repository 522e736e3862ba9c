import { isFree, withField } from '../sheet/free-columns.ts'
import { columnIndex, dataRows, type Table, type TableColumn } from '../sheet/table.ts'
import { withoutNumber } from '../sheet/row-words.ts'
import { foldText } from '../text/fold-text.ts'
import type { RegisteredTable } from './dataset.ts'
import { makePartyCellIndex, type PartyCellIndex } from './party-cell-index.ts'
import { readText } from './read-grid-cell.ts'
import { recogniseRole } from './recognise-role.ts'
import { isPartyCellLabel } from './row-party-cells.ts'

const SAMPLED = 200
const FEWEST_NAMES = 2
/** Where people live or work bears the names of party cells, too; so does where somebody came from. */
const OTHER_PLACE = /\b(?:cong tac|lam viec|cu tru|thuong tru|tam tru|dia chi|cho o|noi o|que|ho khau|chuyen|di dau|den tu|noi sinh)\b/

/**
 * A column under a heading that nobody knows («Sổ của», «Thuộc về»), filled with the names that other tables, their groups, titles or tabs give to party cells, is that of the party cell. Its table is recognised anew.
 */
export function withPartyCellColumns(tables: readonly RegisteredTable[]): RegisteredTable[] {
  const isNamed = ({ table }: RegisteredTable) => columnIndex(table, 'partyCell') >= 0 || columnIndex(table, 'partyCellCode') >= 0
  const nameless = tables.filter((entry) => !isNamed(entry) && !entry.table.groups.some(({ label }) => isPartyCellLabel(label)))
  if (nameless.length === 0) return [...tables]
  const partyCells = makePartyCellIndex((name) => name)
  for (const { table } of tables) for (const name of namesIn(table)) partyCells.add(name)
  return tables.map((entry) => {
    const column = nameless.includes(entry) ? entry.table.columns.find((column) => holdsNames(entry.table, column, partyCells)) : undefined
    if (!column) return entry
    const table: Table = { ...entry.table, columns: withField(entry.table.columns, column, 'partyCell') }
    return { ...entry, table, role: recogniseRole(table) }
  })
}

/** The names that a table, its title, its groups or its tab give to party cells. */
function namesIn(table: Table): string[] {
  const column = columnIndex(table, 'partyCell')
  const groups = table.groups.map(({ label }) => label).filter(isPartyCellLabel)
  return [table.titles.partyCell, withoutNumber(table.grid.sheet), ...groups, ...textsOf(table, column)].filter((name) => name !== '')
}

function holdsNames(table: Table, column: TableColumn, partyCells: PartyCellIndex): boolean {
  if (!isFree(column) || OTHER_PLACE.test(foldText(column.header))) return false
  const texts = textsOf(table, column.index)
  const known = texts.map(partyCells.find).filter((found) => found >= 0)
  return new Set(known).size >= FEWEST_NAMES && known.length * 5 >= texts.length * 4
}

function textsOf(table: Table, column: number): string[] {
  if (column < 0) return []
  return dataRows(table)
    .slice(0, SAMPLED)
    .map((row) => readText(table, row, column))
    .filter((text) => text !== '')
}
