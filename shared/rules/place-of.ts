import type { Source } from '../registers/dataset.ts'
import type { FieldId } from '../registers/fields.ts'
import { columnLetter, findColumn } from '../sheet/table.ts'
import type { Place } from './rule.ts'

/** The place of a row or of one of its grid cells. */
export function placeOf(source: Source, column: number | FieldId | null = null): Place {
  const index = column === null ? -1 : typeof column === 'number' ? column : (findColumn(source.table, column)?.index ?? -1)
  return { sheet: source.table.grid.sheet, row: source.row + 1, column: index < 0 ? null : columnLetter(index) }
}
