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
import { type ReadMark, threeColumnReader, type TitledColumn } from './three-column-reader.ts'

/** Reads a list by its column «Ký tên», or «Có mặt» where `titled` holds nothing else, and that of the reasons; a signed one of one meeting also by its notes. Undefined for any other list. */
export function listSignatures(
  table: Table,
  reader: CodeReader,
  codes: readonly UsedCode[],
  titled: readonly TitledColumn[],
): ReadMark | undefined {
  const [signed, reason, note] = (['signed', 'reason', 'note'] as const).map((field) => columnIndex(table, field)) as [
    number,
    number,
    number,
  ]
  if (isOnlyPresent(titled) && reason >= 0) return tickReader(table, reader, codes, titled[0].index, reason)
  if (titled.length > 0 || signed < 0 || Math.max(reason, note) < 0) return undefined
  return signatureReader(table, reader, codes, signed, reason < 0 ? note : reason, reason < 0)
}

/** «Có mặt» alone, without a column for those who were absent. */
export function isOnlyPresent(titled: readonly TitledColumn[]): titled is readonly [TitledColumn] {
  return titled.length === 1 && titled[0]?.mark === MARK_CODE.present
}

/** Reads the mark of a row from «Ký tên» and «Lý do vắng» beside it: who signed, by a word, a tick or the own name, was there. */
export function signatureReader(
  table: Table,
  reader: CodeReader,
  codes: readonly UsedCode[],
  signed: number,
  reason: number,
  isNote = false,
): ReadMark {
  const readSign = signReader(reader, codes)
  const readSigned: ReadMark = (row) => {
    // An empty check box is no signature.
    const signature = readValue(table, row, signed) === false ? '' : readText(table, row, signed)
    return isOwnName(signature, readName(table, row))
      ? { mark: MARK_CODE.present, column: signed, code: -1 }
      : readSign(row, signed, signature)
  }
  return besideReason(table, readSigned, readSign, signed, reason, isNote)
}

/** Reads the mark of a row from «Có mặt» and «Lý do vắng» beside it, where no column is for those who were absent: any tick says that somebody came. */
export function tickReader(table: Table, reader: CodeReader, codes: readonly UsedCode[], ticked: number, reason: number): ReadMark {
  const readFilled = threeColumnReader(table, reader, codes, [{ index: ticked, mark: MARK_CODE.present }], reason)
  // What an empty check box leaves open, the reason says.
  const readTick: ReadMark = (row) =>
    readValue(table, row, ticked) === false ? { mark: MARK_CODE.unmarked, column: ticked, code: -1 } : readFilled(row)
  return besideReason(table, readTick, signReader(reader, codes), ticked, reason, false)
}

type ReadSign = (row: number, column: number, text: string) => ReturnType<ReadMark>

function signReader(reader: CodeReader, codes: readonly UsedCode[]): ReadSign {
  return (row, column, text) => {
    const code = reader.read(text)
    const used = codes[code]
    if (!used) return { mark: MARK_CODE.unmarked, column, code: -1 }
    countUse(used, row, column)
    return { mark: used.mark, column, code }
  }
}

/** Of who has no sign the reason says how they were absent; both together contradict each other. A note (`isNote`) may be about anything. */
function besideReason(table: Table, readSaid: ReadMark, readSign: ReadSign, signed: number, reason: number, isNote: boolean): ReadMark {
  return (row) => {
    const excuse = readText(table, row, reason)
    // What a person answered for this row settles it.
    const answer = MARKS.find((mark) => mark === readValue(table, row, signed) || mark === excuse)
    if (answer) return { mark: MARK_CODE[answer], column: signed, code: -1 }
    const said = readSaid(row)
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
