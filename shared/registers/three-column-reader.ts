import { columnIndex, type Table } from '../sheet/table.ts'
import { absenceReader } from './absence-reason.ts'
import type { CodeReader } from './code-reader.ts'
import { MARK_CODE, type UsedCode } from './dataset.ts'
import { readStatus } from './member-status.ts'
import { readText, readValue, valueText } from './read-grid-cell.ts'

/** In a column «Vắng» an x means absent: the column's title wins over the code's usual meaning. */
export function threeColumnReader(
  table: Table,
  reader: CodeReader,
  codes: readonly UsedCode[],
): (row: number) => { mark: number; column: number; code: number } {
  const at = (field: string) => columnIndex(table, field)
  const columns = [
    { index: at('present'), mark: MARK_CODE.present },
    { index: at('excused'), mark: MARK_CODE.excused },
    { index: at('unexcused'), mark: MARK_CODE.unexcused },
    { index: at('absent'), mark: MARK_CODE.ask },
  ].filter((column) => column.index >= 0)
  const reason = at('reason')
  const note = at('note')
  const absenceOf = absenceReader(table)
  return (row) => {
    let mark: number = MARK_CODE.unmarked
    let at = columns[0]?.index ?? 0
    for (const column of columns) {
      const value = readValue(table, row, column.index)
      // An empty check box says that somebody stayed away only where the reason is given, too.
      if (value === false && column.mark === MARK_CODE.present && absenceOf(row) !== MARK_CODE.ask) {
        mark = absenceOf(row)
        at = column.index
      }
      if (value === '' || value === false || value === 0) continue
      const code = reader.read(value)
      const said = code < 0 ? MARK_CODE.unmarked : (codes[code] as UsedCode).mark
      // What a person answered for this row settles it.
      if (code >= 0 && (codes[code] as UsedCode).by === 'answer') return { mark: said, column: column.index, code: -1 }
      if (said === MARK_CODE.unmarked || valueText(value) === '-') continue
      let here: number = column.mark
      if (here === MARK_CODE.ask) here = absenceOf(row)
      if (mark !== MARK_CODE.unmarked && mark !== here) return { mark: MARK_CODE.conflict, column: column.index, code: -1 }
      mark = here
      at = column.index
    }
    if (mark === MARK_CODE.unmarked && (note >= 0 || reason >= 0)) {
      const text = `${readText(table, row, note)} ${readText(table, row, reason)}`
      if (text.trim() !== '') {
        const status = readStatus(text.trim()).status
        if (status === 'EXEMPT' || status === 'TEMP_EXEMPT') mark = MARK_CODE.exempt
      }
    }
    return { mark, column: at, code: -1 }
  }
}
