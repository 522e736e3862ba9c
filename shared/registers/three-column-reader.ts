import { columnIndex, type Table } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'
import { absenceReader } from './absence-reason.ts'
import { countUse } from './attendance-sink.ts'
import type { CodeReader } from './code-reader.ts'
import { MARK_CODE, type UsedCode } from './dataset.ts'
import { isBareAbsence, readMarkWords } from './mark-codes.ts'
import { readNotedStatus } from './member-status.ts'
import { readText, readValue, valueText } from './read-grid-cell.ts'

/** A column in which every sign means the same; `mark` is `MARK_CODE.ask` under «Vắng», where a reason decides. */
export type TitledColumn = { readonly index: number; readonly mark: number }

/** The mark of a row, the column that it stands in and its code, -1 for none. */
export type ReadMark = (row: number) => { mark: number; column: number; code: number }

/** What a sign means under these headings. */
export const TITLED_MARKS = {
  present: MARK_CODE.present,
  excused: MARK_CODE.excused,
  unexcused: MARK_CODE.unexcused,
  absent: MARK_CODE.ask,
} as const
export const TITLES = Object.keys(TITLED_MARKS) as (keyof typeof TITLED_MARKS)[]

/** Meanings that no tick has. */
const SPEAKS: ReadonlySet<number> = new Set([MARK_CODE.excused, MARK_CODE.unexcused, MARK_CODE.exempt, MARK_CODE.outside])

/**
 * Reads the mark of a row from several columns of which one is signed. In a column «Vắng» an x means absent: the column's title wins over the code's usual meaning. `ownReason` is the column of the reasons where
 * each month has its own.
 */
export function threeColumnReader(
  table: Table,
  reader: CodeReader,
  codes: readonly UsedCode[],
  columns: readonly TitledColumn[],
  ownReason?: number,
): ReadMark {
  const reason = ownReason ?? columnIndex(table, 'reason')
  const note = columnIndex(table, 'note')
  const absenceOf = absenceReader(table, ownReason)
  const hasMonths = table.columns.some(({ period }) => period)
  const isOfOneMonth = !hasMonths && columns.some((column) => column.mark === MARK_CODE.excused)
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
      const by = codes[code]?.by
      // What a person answered for this row settles it.
      if (by === 'answer') return { mark: said, column: column.index, code: -1 }
      if (said === MARK_CODE.unmarked || valueText(value) === '-') continue
      let here: number = column.mark
      // «Vắng có lý do» under «Dự họp» says what it says; only ticks mean what their heading means.
      if (here === MARK_CODE.present && said !== MARK_CODE.present && (SPEAKS.has(said) || isBareAbsence(valueText(value)))) {
        here = SPEAKS.has(said) ? said : absenceOf(row, reader.withoutReason)
        // «Vắng» alone: the question names the word as it stands there.
        if (here === MARK_CODE.ask && code >= 0) {
          countUse(codes[code] as UsedCode, row, column.index)
          return { mark: here, column: column.index, code }
        }
      }
      // «tt» stands for more than one thing, and is no tick.
      if (here === MARK_CODE.present && said === MARK_CODE.ask && /\p{L}{2}/u.test(valueText(value))) {
        countUse(codes[code] as UsedCode, row, column.index)
        return { mark: said, column: column.index, code }
      }
      // A word that nobody knows is no tick, nor is a part of one; «co» is «có».
      if (here === MARK_CODE.present && said === MARK_CODE.unknown && /(?!^co$)^.*(?:\p{L}{2}|[½¼¾?])/isu.test(valueText(value)))
        return { mark: said, column: column.index, code }
      // «M», «/», «chuyển đi 1/7» under «Vắng»: who did not have to come was not absent.
      const isAway = said === MARK_CODE.outside && (by === 'legend' || readNotedStatus(valueText(value)).status !== undefined)
      if (here !== MARK_CODE.present && (said === MARK_CODE.exempt || isAway)) here = said
      if (here === MARK_CODE.ask) here = absenceSign(said, valueText(value)) ?? absenceOf(row, reader.withoutReason)
      if (mark !== MARK_CODE.unmarked && mark !== here) return { mark: MARK_CODE.conflict, column: column.index, code: -1 }
      mark = here
      at = column.index
    }
    // Ticked as present, and beside it why they were absent: left over from the month before, or ticked in the wrong column.
    if (isOfOneMonth && mark === MARK_CODE.present && isReason(readText(table, row, reason)))
      return { mark: MARK_CODE.conflict, column: at, code: -1 }
    if (mark === MARK_CODE.unmarked && (note >= 0 || reason >= 0)) {
      const text = `${readText(table, row, note)} ${readText(table, row, reason)}`
      if (text.trim() !== '') {
        const { status, from, to } = readNotedStatus(text.trim())
        // «Tạm miễn từ 01/02» beside several months holds for some of them: the roll says for which.
        const isForAll = (from === 0 && to === 0) || !hasMonths
        if ((status === 'EXEMPT' || status === 'TEMP_EXEMPT') && isForAll) mark = MARK_CODE.exempt
      }
    }
    return { mark, column: at, code: -1 }
  }
}

/** Whether a text is nothing but why somebody was absent; «đi công tác về trễ», «ốm nhưng vẫn dự» are more. */
function isReason(text: string): boolean {
  return readMarkWords(text) === 'excused' && !/\b(?:muon|tre|cham|som|ve|van|nhung|du|co mat|truc tuyen|online)\b/.test(foldText(text))
}

/** Under «Vắng» the usual letters say which kind of absence, also those that alone could mean anything. */
function absenceSign(said: number, text: string): number | undefined {
  if (said === MARK_CODE.excused || said === MARK_CODE.unexcused) return said
  if (/^(?:p|cp|ph|phép)$/i.test(text)) return MARK_CODE.excused
  // «dự đại hội chi đoàn»: words that are no code say why.
  if (!isBareAbsence(text) && /\p{L}{2}\P{L}+\p{L}{2}/u.test(text)) return MARK_CODE.excused
  return /^(?:k|kp|ko)$/i.test(text) ? MARK_CODE.unexcused : undefined
}
