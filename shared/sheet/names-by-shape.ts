import { ENOUGH, filled, has, isFree, isTick, mostly, withField } from './free-columns.ts'
import type { Grid, GridValue } from './grid.ts'
import { isUnitName } from './party-cell-name.ts'
import { isPersonName } from './person-name.ts'
import type { TableColumn } from './table.ts'

/** Names of persons, in a table that says who they are or which of them came. Of several such columns the one that repeats itself least. */
export function namesByShape(grid: Grid, columns: readonly TableColumn[], firstRow: number): readonly TableColumn[] {
  if (has(columns, 'fullName', 'lastName', 'givenName', 'required', 'absentNames')) return columns
  if (!isOfPeople(grid, columns, firstRow)) return columns
  const named = columns.flatMap((column) => {
    const texts = isFree(column) ? filled(grid, column, firstRow) : []
    return mostly(texts, isPersonName) ? [{ column, different: new Set(texts).size }] : []
  })
  return withField(columns, named.sort((a, b) => b.different - a.different)[0]?.column, 'fullName')
}

/** Columns of what only a person has, or of marks. One row for each party cell («Mã | Chi bộ | Bí thư») is no such table, nor are columns of counts. */
function isOfPeople(grid: Grid, columns: readonly TableColumn[], firstRow: number): boolean {
  const partyCells = columns.flatMap((column) => (column.field === 'partyCell' ? filled(grid, column, firstRow) : []))
  if (partyCells.length >= ENOUGH && new Set(partyCells).size === partyCells.length) return false
  return columns.some(
    (column) =>
      OF_PERSON.has(column.field) ||
      column.period?.measure === 'mark' ||
      (TICKED.has(column.field) && mostly(filled(grid, column, firstRow), isTick)),
  )
}

const OF_PERSON: ReadonlySet<string> = new Set([
  'citizenId',
  'partyCardNo',
  'dateOfBirth',
  'admissionDate',
  'officialDate',
  'mark',
  'signed',
])
const TICKED: ReadonlySet<string> = new Set(['present', 'excused', 'unexcused', 'absent'])

/** Names of places and offices, each in one row, in a table that counts: the party cells. */
export function partyCellsByShape(grid: Grid, columns: readonly TableColumn[], firstRow: number): readonly TableColumn[] {
  const counts = columns.some(({ field, period }) => OF_PARTY_CELL.has(field) || (period && period.measure !== 'mark'))
  if (!counts || has(columns, 'partyCell', 'partyCellCode', 'fullName', 'lastName', 'partyCardNo', 'citizenId')) return columns
  const isUnit = (value: GridValue) => typeof value === 'string' && isUnitName(value)
  return withField(
    columns,
    columns.find((column) => isFree(column) && mostly(filled(grid, column, firstRow), isUnit)),
    'partyCell',
  )
}

const OF_PARTY_CELL: ReadonlySet<string> = new Set([
  'required',
  'present',
  'total',
  'officialCount',
  'secretary',
  'cellType',
  'meetingDate',
  'rate',
])

/** Words beside «Tên» or «Họ và tên đệm» alone are the other half of the name. */
export function halfOfName(grid: Grid, columns: readonly TableColumn[], firstRow: number): readonly TableColumn[] {
  const at = (field: string) => columns.findIndex((column) => column.field === field)
  const [last, given] = [at('lastName'), at('givenName')]
  if (has(columns, 'fullName') || last < 0 === given < 0) return columns
  const other = columns[last < 0 ? given - 1 : last + 1]
  if (!other || !isFree(other) || !mostly(filled(grid, other, firstRow), (value) => typeof value === 'string' && LETTERS.test(value)))
    return columns
  return withField(columns, other, last < 0 ? 'lastName' : 'givenName')
}

const LETTERS = /^[\p{L}\p{M}\s]+$/u
