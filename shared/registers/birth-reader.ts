import type { Table } from '../sheet/table.ts'
import type { CivilDay } from '../text/civil-day.ts'
import type { Member } from './dataset.ts'
import { readDay, readText } from './read-grid-cell.ts'
import { sexColumns } from './sex-columns.ts'

/** «Năm sinh» over the columns «Nam» and «Nữ»: the year stands in the column of the sex, `column`. Undefined where a table has no such pair. */
export function birthReader(
  table: Table,
): ((row: number) => { dateOfBirth: CivilDay; gender: Member['gender']; column: number }) | undefined {
  const pair = sexColumns(table, 'dateOfBirth')
  if (!pair) return undefined
  const { male, female } = pair
  return (row) => {
    const isFemale = readText(table, row, male.index) === '' && readText(table, row, female.index) !== ''
    const column = isFemale ? female.index : male.index
    const dateOfBirth = readDay(table, row, column)
    return { dateOfBirth, gender: dateOfBirth > 0 ? (isFemale ? 'female' : 'male') : '', column }
  }
}
