import { columnIndex, type Table } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'
import { absenceOf } from './absence-reason.ts'
import { countUse } from './attendance-sink.ts'
import type { CodeReader } from './code-reader.ts'
import { MARKS } from './codes.ts'
import { MARK_CODE, type UsedCode } from './dataset.ts'
import { readMarkWords } from './mark-codes.ts'
import { readName } from './parse-members.ts'
import { readText, readValue } from './read-grid-cell.ts'
import type { ReadMark } from './three-column-reader.ts'

/** Reads the list of one meeting by its column «Ký tên» and that of the reasons, or of the notes where there is none; undefined for any other list. */
export function listSignatures(table: Table, reader: CodeReader, codes: readonly UsedCode[]): ReadMark | undefined {
  const [signed, reason, note] = (['signed', 'reason', 'note'] as const).map((field) => columnIndex(table, field)) as [
    number,
    number,
    number,
  ]
  if (signed < 0 || Math.max(reason, note) < 0) return undefined
  return signatureReader(table, reader, codes, signed, reason < 0 ? note : reason, reason < 0)
}

/**
 * Reads the mark of a row from «Ký tên» and «Lý do vắng» beside it: who signed, by a word, a tick or the own name, was there; of who did not the reason says how they were absent. Both together contradict each
 * other. A note (`isNote`) may be about anything.
 */
export function signatureReader(
  table: Table,
  reader: CodeReader,
  codes: readonly UsedCode[],
  signed: number,
  reason: number,
  isNote = false,
): ReadMark {
  const readSign = (row: number, column: number, text: string): ReturnType<ReadMark> => {
    const code = reader.read(text)
    const used = codes[code]
    if (!used) return { mark: MARK_CODE.unmarked, column, code: -1 }
    countUse(used, row, column)
    return { mark: used.mark, column, code }
  }
  return (row) => {
    // An empty check box is no signature.
    const signature = readValue(table, row, signed) === false ? '' : readText(table, row, signed)
    const excuse = readText(table, row, reason)
    // What a person answered for this row settles it.
    const answer = MARKS.find((mark) => mark === signature || mark === excuse)
    if (answer) return { mark: MARK_CODE[answer], column: signed, code: -1 }
    const said = isOwnName(signature, readName(table, row))
      ? { mark: MARK_CODE.present, column: signed, code: -1 }
      : readSign(row, signed, signature)
    if (excuse === '' || (isNote && readMarkWords(excuse) === undefined)) return said
    // A sign («P», «?») means what it means in any column, words are the reason.
    const mark = /\p{L}{2}/u.test(excuse) ? reasonMark(excuse) : MARK_CODE.ask
    const absent = mark === MARK_CODE.ask ? readSign(row, reason, excuse) : { mark, column: reason, code: -1 }
    if (said.mark === MARK_CODE.unmarked) return absent
    return absent.mark === said.mark || absent.mark === MARK_CODE.unmarked ? said : { mark: MARK_CODE.conflict, column: reason, code: -1 }
  }
}

/** «đi muộn» explains who came. */
function reasonMark(text: string): number {
  const words = readMarkWords(text)
  return words === 'present' || words === 'exempt' || words === 'outside' ? MARK_CODE[words] : absenceOf(text)
}

/** «Cuốc», «Đ. Cuốc» of Vũ Đức Cuốc. */
function isOwnName(signature: string, name: string): boolean {
  const [words, own] = [foldText(signature).split(' '), foldText(name).split(' ')]
  return words.at(-1) !== '' && words.at(-1) === own.at(-1) && words.every((word) => own.some((part) => part.startsWith(word)))
}
