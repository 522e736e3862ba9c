import type { Grid } from '../sheet/grid.ts'
import { columnIndex, type Table } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'
import { MARK_CODE } from './dataset.ts'
import { readMarkWords } from './mark-codes.ts'
import { readText } from './read-grid-cell.ts'

/** What the note on a mark says of it («đi viện»); undefined where there is none, or it says neither why somebody was absent nor that they had no leave (P38). */
export function notedMark({ notes }: Grid, row: number, column: number): number | undefined {
  const words = readMarkWords(notes?.[row]?.[column] ?? '')
  return words === 'excused' || words === 'unexcused' ? MARK_CODE[words] : undefined
}

/**
 * Why the absent person of each row was absent, by the reason or note beside it: a mark, or `MARK_CODE.ask` when it cannot be told. `own` is the column of the reasons of one month, beside which a note on
 * the whole row says nothing; `unsaid` the mark where no reason is given.
 */
export function absenceReader(table: Table, own?: number): (row: number, unsaid?: number) => number {
  const reason = own ?? columnIndex(table, 'reason')
  const note = own === undefined ? columnIndex(table, 'note') : -1
  return (row, unsaid) => absenceOf(`${readText(table, row, reason)} ${readText(table, row, note)}`.trim(), unsaid)
}

/** «không báo» where the reason belongs. */
const UNTOLD = /^(?:khong|ko|k) (?:co )?(?:bao|thong bao)\b/

/** The mark of an absence for which a reason is given; `unsaid` where there is no text, `MARK_CODE.ask` where the text gives none. */
export function absenceOf(text: string, unsaid: number = MARK_CODE.ask): number {
  if (text === '') return unsaid
  const words = readMarkWords(text)
  if (words === 'unexcused' || UNTOLD.test(foldText(text))) return MARK_CODE.unexcused
  return words === 'excused' || foldText(text).length > 1 ? MARK_CODE.excused : MARK_CODE.ask
}

/** Whether a reason says that somebody was not there, and not only why they may have been late: «ốm nằm viện, có xin phép vắng». */
export function saysAbsent(reason: string): boolean {
  return reason !== '' && ABSENT.test(foldText(reason))
}

const ABSENT = /^(?!.*\b(?:muon|tre|ve som)\b).*\b(?:vang|xin phep|khong (?:du|den|di hop)|nghi (?:hop|sinh hoat|sh))\b/
