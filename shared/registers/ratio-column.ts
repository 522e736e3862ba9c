import { columnIndex, dataRows, type Table } from '../sheet/table.ts'
import { parseRatioText } from '../text/parse-ratio.ts'
import type { FieldId } from './fields.ts'
import { readValue } from './read-grid-cell.ts'

const FIELDS: readonly FieldId[] = ['present', 'required', 'total']
const SAMPLED_ROWS = 80

/** The column of a register of meetings that says «20/22», who came and who should have, in one grid cell; -1 for none. A date there is a ratio that the sheet turned into one (P18). */
export function ratioColumn(table: Table): number {
  const rows = dataRows(table).slice(0, SAMPLED_ROWS)
  const named = FIELDS.map((field) => columnIndex(table, field)).filter((index) => index >= 0)
  // «Dự/phải dự», in whatever words: two counts with a stroke between them.
  const unnamed = table.columns.filter(
    ({ field, period, header }) => field === '' && !period && header.includes('/') && !/ \/ /.test(header),
  )
  const indexes = [...named, ...unnamed.map(({ index }) => index)]
  return (
    indexes.find((index) => {
      const values = rows.map((row) => readValue(table, row, index))
      const ratios = values.filter((value) => typeof value === 'string' && parseRatioText(value) !== undefined)
      return ratios.length > 0 && ratios.length >= values.filter((value) => typeof value === 'number').length
    }) ?? -1
  )
}
