import { columnIndex, type Table } from '../sheet/table.ts'
import type { Meeting, TypedCounts } from './dataset.ts'
import { readText } from './read-grid-cell.ts'

/** A meeting with the row of the register that counts it, from 0. */
export type CountedRow = { readonly meeting: Meeting; readonly row: number }

/** Of so many rows that name as many people as they count, one that does not is a slip; an office that names only some of them is never asked. */
const SOUND_FOR_ONE = 4
const REMARK = /\([^()]*\)/gu
const TITLE = /^(?:đ\/?\s?c|đồng chí)\.?\s+/iu
const NAME = /^\p{Lu}[\p{Ll}\p{M}]*(?:\s+\p{Lu}[\p{Ll}\p{M}]*){1,5}(?:\s+(?:[-–:]|do\s|vì\s).*)?$/u

/** Lets a meeting wait whose row counts another number of absent people than it names («Vắng 4», «đ/c Lúa (ốm); đ/c Mía (đi học)»), where nearly all other rows agree. */
export function checkNamedAbsences(table: Table, rows: readonly CountedRow[]): void {
  const column = columnIndex(table, 'absentNames')
  if (column < 0) return
  const named = rows.flatMap(({ meeting, row }) => {
    const number = countNames(readText(table, row, column))
    const absent = absentOf(meeting.typed ?? {})
    return number === undefined || absent === undefined || meeting.typedProblem ? [] : [{ meeting, number, absent }]
  })
  const slips = named.filter(({ number, absent }) => number !== absent)
  if (named.length - slips.length < slips.length * SOUND_FOR_ONE) return
  for (const { meeting, number } of slips) {
    meeting.typed = { ...meeting.typed, named: number }
    meeting.typedProblem = 'counts-disagree'
  }
}

/** How many people a text names, one behind the other; undefined where it names none or says something else as well. */
function countNames(text: string): number | undefined {
  const parts = text
    .normalize('NFC')
    .replace(REMARK, ' ')
    .split(/[;,\n]|(?<=\S)\s+(?=(?:đ\/?\s?c|đồng chí)\s)/iu)
    .map((part) => part.replace(/\s+/g, ' ').trim().replace(TITLE, ''))
    .filter((part) => part !== '')
  return parts.length > 0 && parts.every((part) => NAME.test(part)) ? parts.length : undefined
}

function absentOf({ required, present, excused, unexcused, absent }: TypedCounts): number | undefined {
  if (absent !== undefined) return absent
  if (excused !== undefined && unexcused !== undefined) return excused + unexcused
  return required === undefined || present === undefined ? undefined : required - present
}
