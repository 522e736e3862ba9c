import { withoutBrackets } from '../sheet/header-key.ts'
import { dataRows, type Table } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'
import { countColumns } from './typed-counts.ts'
import { MARK_CODE } from './dataset.ts'
import { readMarkWords } from './mark-codes.ts'
import { namesInText } from './names-in-text.ts'
import { readText } from './read-grid-cell.ts'
import { namesOnlyAbsent } from './register-of-absences.ts'

/** A column of a register of meetings that names who was absent; `mark` says how. */
export type AbsenceColumn = { readonly index: number; readonly mark: number }

/** «Không có đồng chí nào»: nobody. */
const NOBODY = /^(?:khong(?: co)?(?: (?:ai|(?:dong chi|dang vien|nguoi|truong hop) nao))?(?: vang)?|(?:day )?du|0)?$/
const SAMPLED_ROWS = 80
const ENOUGH_NAMED = 3

/**
 * The columns in which a register of meetings names those who were absent, with and without leave each in its own, where it says that all others came and counts nobody; none otherwise, because whoever is not
 * named may as well have been forgotten.
 */
export function absenceColumns(table: Table): readonly AbsenceColumn[] {
  const keys = [table.titles.key, ...table.columns.map(({ header }) => foldText(header))]
  const { required, present } = countColumns(table)
  if (required >= 0 || present >= 0 || !keys.some(namesOnlyAbsent)) return []
  const rows = dataRows(table).slice(0, SAMPLED_ROWS)
  const columns = table.columns.flatMap(({ index, header }) => {
    const heading = withoutBrackets(header)
    const mark = readMarkWords(heading)
    if (!/\bvang\b/.test(foldText(heading)) || (mark !== 'excused' && mark !== 'unexcused')) return []
    return rows.every((row) => absentIn(readText(table, row, index)) === undefined) ? [] : [{ index, mark: MARK_CODE[mark] }]
  })
  const named = rows.filter((row) => columns.some(({ index }) => (absentIn(readText(table, row, index)) ?? []).length > 0))
  return named.length >= ENOUGH_NAMED ? columns : []
}

/** Whom a grid cell names, nobody where it is blank or says so; undefined where it says something else. */
export function absentIn(text: string): readonly string[] | undefined {
  return NOBODY.test(foldText(text)) ? [] : namesInText(text)
}
