import { columnIndex, type Table } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'
import type { CodeReader } from './code-reader.ts'
import { MARK_CODE, type UsedCode } from './dataset.ts'
import { readMarkWords } from './mark-codes.ts'
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
  return (row) => {
    let mark: number = MARK_CODE.unmarked
    let at = columns[0]?.index ?? 0
    for (const column of columns) {
      const value = readValue(table, row, column.index)
      if (value === '' || value === false || value === 0) continue
      const code = reader.read(value)
      const said = code < 0 ? MARK_CODE.unmarked : (codes[code] as UsedCode).mark
      // What a person answered for this row settles it.
      if (code >= 0 && (codes[code] as UsedCode).by === 'answer') return { mark: said, column: column.index, code: -1 }
      if (said === MARK_CODE.unmarked || valueText(value) === '-') continue
      let here: number = column.mark
      if (here === MARK_CODE.ask) here = absentMark(table, row, reason, note)
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

/** One column «Vắng»: the reason beside it says whether there was one. */
function absentMark(table: Table, row: number, reason: number, note: number): number {
  const text = `${readText(table, row, reason)} ${readText(table, row, note)}`.trim()
  if (text === '') return MARK_CODE.ask
  const words = readMarkWords(text)
  if (words === 'unexcused') return MARK_CODE.unexcused
  return words === 'excused' || foldText(text).length > 1 ? MARK_CODE.excused : MARK_CODE.ask
}
