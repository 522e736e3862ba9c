import { withoutBrackets } from '../sheet/header-key.ts'
import { columnIndex, dataRows, partRows, type Table } from '../sheet/table.ts'
import { cleanText } from '../text/clean-text.ts'
import { foldText } from '../text/fold-text.ts'
import { countColumns } from './typed-counts.ts'
import { MARK_CODE } from './dataset.ts'
import { readMarkWords } from './mark-codes.ts'
import { type NamedPerson, namesInText } from './names-in-text.ts'
import { readCount, readText, readValue } from './read-grid-cell.ts'
import { namesOnlyAbsent } from './register-of-absences.ts'

/** A column of a register of meetings that names people; `mark` says how they attended, `MARK_CODE.ask` under «Vắng» alone. */
export type NameColumn = { readonly index: number; readonly mark: number }

/** The columns that name people; `isWhole` where they say of everybody else that they came, `isCounted` where the register counts them as well, `isProved` where the number of those who came alone tells whether they are all. */
export type NameColumns = {
  readonly columns: readonly NameColumn[]
  readonly isWhole: boolean
  readonly isCounted: boolean
  readonly isProved?: boolean
}

const NONE: NameColumns = { columns: [], isWhole: false, isCounted: false }
const PRESENT = /\b(?:co mat|(?:du|tham du) (?:hop|sinh hoat)|tham du)\b/
/** «Vắng», «Ai nghỉ». */
const ABSENT = /(?<!\p{L})(?:vắng|nghỉ)(?!\p{L}| hưu)/iu
/** «Không có đồng chí nào»: nobody. */
const NOBODY = /^(?:khong(?: co)?(?: (?:ai|(?:dong chi|dang vien|nguoi|truong hop) nao))?(?: vang)?|(?:day )?du|0)?$/
const SAMPLED_ROWS = 80
const ENOUGH_NAMED = 3

/**
 * The columns in which a register of meetings names who was absent, with and without leave, or who came. Those who were absent alone count only where the register says that all others came, in words or because it
 * counts as many in most rows: whoever is not named may as well have been forgotten.
 */
export function nameColumns(table: Table): NameColumns {
  const rows = dataRows(table).slice(0, SAMPLED_ROWS)
  const counts = countColumns(table)
  const countIn = (row: number, column: number) => readCount(table, row, column)
  const isCounted = rows.some((row) => [counts.required, counts.present].some((column) => countIn(row, column) !== undefined))
  const columns = namingColumns(table)
  const namedBy = (row: number) =>
    [row, ...partRows(table, row)].reduce(
      (sum, line) => sum + columns.reduce((count, { index }) => count + (namedAt(table, line, index) ?? []).length, 0),
      0,
    )
  if (rows.filter((row) => namedBy(row) > 0).length < ENOUGH_NAMED) return NONE
  if (isCounted) {
    // «Vắng có lý do» over «Số người | Ai»: the numbers count.
    const isNamed = (column: number) => column < 0 || columns.some(({ index }) => index === column)
    if (![counts.excused, counts.unexcused, counts.absent].every(isNamed)) return NONE
    // Beside counts of their own, names only tell who the counted are; a mark beside each says how.
    const isMarked = columnIndex(table, 'mark') >= 0
    if (
      !columns.every(
        ({ index, mark }) => (isMarked || mark !== MARK_CODE.ask) && rows.every((row) => namedAt(table, row, index) !== undefined),
      )
    )
      return NONE
    // «Số có mặt | Vắng có lý do (tên) | Vắng không lý do (tên)»: how many had to come only the roll knows.
    const kinds = columns.map(({ mark }) => mark)
    if (counts.required < 0 && kinds.includes(MARK_CODE.excused) && kinds.includes(MARK_CODE.unexcused))
      return { columns, isWhole: true, isCounted, isProved: true }
    const absentIn = (row: number) => (countIn(row, counts.required) ?? -1) - (countIn(row, counts.present) ?? 0)
    const isNamingAll = rows.filter((row) => absentIn(row) === namedBy(row)).length * 3 >= rows.length * 2
    return isNamingAll && columns.every(({ mark }) => mark !== MARK_CODE.present) ? { columns, isWhole: true, isCounted } : NONE
  }
  const isWhole = [table.titles.key, ...table.columns.map(({ header }) => foldText(header))].some(namesOnlyAbsent)
  const isTold = isWhole || columns.some(({ mark }) => mark === MARK_CODE.present)
  return isTold ? { columns, isWhole, isCounted } : NONE
}

/** The columns of a register of meetings whose heading says how people attended, and in which some are named. */
export function namingColumns(table: Table): readonly NameColumn[] {
  const rows = dataRows(table).slice(0, SAMPLED_ROWS)
  return table.columns.flatMap(({ index, header, field }) => {
    // «Vì sao vắng» names nobody.
    const mark = field === 'reason' ? undefined : markUnder(withoutBrackets(header))
    const isNaming = () => rows.some((row) => (namedAt(table, row, index) ?? []).length > 0)
    return mark !== undefined && isNaming() ? [{ index, mark }] : []
  })
}

/** The same of those who were absent. */
export function absentColumns(table: Table): readonly number[] {
  return namingColumns(table).flatMap(({ index, mark }) => (mark === MARK_CODE.present ? [] : [index]))
}

/** How people attended who are named under a heading; undefined where it says nothing of it. */
function markUnder(heading: string): number | undefined {
  const key = foldText(heading)
  const words = readMarkWords(heading)
  if (ABSENT.test(heading.normalize('NFC'))) return words === 'excused' || words === 'unexcused' ? MARK_CODE[words] : MARK_CODE.ask
  return PRESENT.test(key) ? MARK_CODE.present : undefined
}

/** Whom a grid cell names, nobody where it is blank or says so; undefined where it says something else. Each of its lines names others, unless one name goes on in the next line. */
export function namedAt(table: Table, row: number, column: number): readonly NamedPerson[] | undefined {
  const value = readValue(table, row, column)
  const lines = typeof value === 'string' && value.includes('\n') ? namedIn(value.split('\n').map(cleanText).join('\n')) : undefined
  return lines ?? namedIn(readText(table, row, column))
}

function namedIn(text: string): readonly NamedPerson[] | undefined {
  return NOBODY.test(foldText(text)) ? [] : namesInText(text)
}
