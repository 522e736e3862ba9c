import { findColumn, type Table } from '../sheet/table.ts'
import type { CivilDay } from '../text/civil-day.ts'
import { headerLeaf } from '../sheet/header-key.ts'
import { foldText } from '../text/fold-text.ts'
import type { Member } from './dataset.ts'
import { readDay, readText } from './read-grid-cell.ts'

/** «Năm sinh» over the columns «Nam» and «Nữ»: the year stands in the column of the sex, `column`. Undefined where a table has no such pair. */
export function birthReader(
  table: Table,
): ((row: number) => { dateOfBirth: CivilDay; gender: Member['gender']; column: number }) | undefined {
  const male = findColumn(table, 'dateOfBirth')
  const female = table.columns.find((column) => column.index === (male?.index ?? -2) + 1)
  const isHeaded = (header: string, word: string) => headerLeaf(header) !== header && foldText(headerLeaf(header)) === word
  if (!male || !female || !isHeaded(male.header, 'nam') || !isHeaded(female.header, 'nu')) return undefined
  return (row) => {
    const isFemale = readText(table, row, male.index) === '' && readText(table, row, female.index) !== ''
    const column = isFemale ? female.index : male.index
    const dateOfBirth = readDay(table, row, column)
    return { dateOfBirth, gender: dateOfBirth > 0 ? (isFemale ? 'female' : 'male') : '', column }
  }
}
