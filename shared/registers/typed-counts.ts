import { headerLeaf } from '../sheet/header-key.ts'
import { type Table, type TableColumn, columnIndex, dataRows } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'
import type { Ratio } from '../text/parse-ratio.ts'
import { readAttendanceSentence, sentenceColumn } from './attendance-sentence.ts'
import type { TypedCounts } from './dataset.ts'
import type { FieldId } from './fields.ts'
import { readMarkWords } from './mark-codes.ts'
import { readRatio } from './parse-summary.ts'
import { ratioColumn } from './ratio-column.ts'
import { readAbsent } from './read-absent.ts'
import { readCount, readText, readValue } from './read-grid-cell.ts'
import { isUnreadableCount } from './typed-problem.ts'

const COUNTS = ['total', 'required', 'present', 'excused', 'unexcused', 'absent'] as const satisfies readonly FieldId[]
/** Where the columns of a register of meetings stand in which people are counted, from 0; -1 for none. */
type Columns = { readonly [Count in (typeof COUNTS)[number]]: number }

export function countColumns(table: Table): Columns {
  return Object.fromEntries(COUNTS.map((field) => [field, columnIndex(table, field)])) as Columns
}

/** The column of a register without counts of its own that says in sentences who came; undefined for none. */
export function countedInWords(table: Table): number | undefined {
  const sentences = columnIndex(table, 'present') < 0 ? sentenceColumn(table) : undefined
  return sentences !== undefined && [-1, sentences].includes(ratioColumn(table)) ? sentences : undefined
}

/** Reads the counts of a row; undefined where neither those who came nor those who had to are counted, «unreadable» where something else stands in their place. */
export function typedCounts(table: Table): (row: number) => TypedCounts | 'unreadable' | undefined {
  const columns = countColumns(table)
  const ratio = ratioColumn(table)
  const sentences = countedInWords(table)
  if (sentences !== undefined)
    return (row) => {
      // «21/23» alone, which the sheet may have turned into a date.
      const value = readValue(table, row, sentences)
      const bare = typeof value === 'string' && !BARE.test(value) ? undefined : readRatio(value, table)
      return bare ? { required: bare.whole, present: bare.part } : readAttendanceSentence(readText(table, row, sentences))
    }
  // «Phải dự | Vắng» and no column for who came: they are the others.
  const countsAbsent = columns.absent >= 0 || (columns.excused >= 0 && columns.unexcused >= 0)
  if (columns.present < 0 && ratio < 0 && columns.required >= 0 && countsAbsent) return absenceCounts(table, columns)
  const subtracted = exemptSubtracted(table, columns)
  const reasons = columns.excused < 0 ? excusedReasons(table) : besideUnderHead(table, columns.excused)
  const kindsAt = (row: number) => {
    const count = countAt(table, row)
    return { excused: reasons.length > 0 ? sumOf(reasons.map(count)) : count(columns.excused), unexcused: count(columns.unexcused) }
  }
  const none = isBlankNobody(table, columns, kindsAt) ? 0 : undefined
  return (row) => {
    const count = countAt(table, row)
    const said = ratio < 0 ? ratioAt(table, row, columns.present) : readRatio(readValue(table, row, ratio), table)
    const present = said?.part ?? count(columns.present)
    const total = count(columns.total)
    const { excused = none, unexcused = none } = kindsAt(row)
    const absent = count(columns.absent)
    const stated = said?.whole ?? count(columns.required) ?? subtracted(row)
    // Without «phải dự» it is who came and who did not, if both are counted; «tổng số» alone may hold the exempt (P53).
    const summed =
      present !== undefined && (absent !== undefined || (excused !== undefined && unexcused !== undefined))
        ? present + (absent ?? (excused as number) + (unexcused as number))
        : undefined
    if (present === undefined && columns.present >= 0 && isUnreadableCount(readText(table, row, columns.present))) return 'unreadable'
    // «nr 1» under «Không xin»: only the clerk knows how they count.
    if ([columns.excused, columns.unexcused].some((column) => column >= 0 && CODED.test(readText(table, row, column)))) return 'unreadable'
    const required = stated ?? summed ?? (columns.required < 0 ? total : undefined)
    return present === undefined && required === undefined ? undefined : { total, required, present, excused, unexcused, absent }
  }
}

const BARE = /^\s*\d{1,3}\s*\/\s*\d{1,3}\s*$/

/** «28/34» among counts alone says of how many, too; a date does not. */
function ratioAt(table: Table, row: number, column: number): Ratio | undefined {
  const value = readValue(table, row, column)
  return typeof value === 'string' ? readRatio(value, table) : undefined
}

const CODED = /^\p{L}{1,3}\.?\s*\d{1,2}$/u

/** «Vắng do ốm | Vắng do công tác | Vắng việc riêng»: the columns that count those with leave by their reason. */
function excusedReasons(table: Table): number[] {
  const columns = table.columns.filter(
    ({ field, period, header }) =>
      field === '' && !period && /^(?:so )?(?:vang|nghi)\b/.test(foldText(header)) && readMarkWords(header) === 'excused',
  )
  return columns.map(({ index }) => index)
}

/** «Nghỉ có lý do» over «Ốm đau | Việc riêng | Đi công tác»: the columns of one heading, where it is given to the first; empty where it has one alone, or a column for their sum. */
function besideUnderHead(table: Table, first: number): number[] {
  const { header } = table.columns.find(({ index }) => index === first) as TableColumn
  const head = header.slice(0, header.length - headerLeaf(header).length)
  if (head === '') return []
  const columns = table.columns.filter(
    ({ index, field, period, header: own }) =>
      (index === first || field === '') && !period && own.startsWith(head) && isCounted(table, index),
  )
  const isSum = columns.some((column) => SUM.test(foldText(column.header.slice(head.length))))
  return columns.length < 2 || isSum ? [] : columns.map(({ index }) => index)
}

const SUM = /^(?:tong|cong|so luong|so)\b/

/** Whether nothing but counts stands in a column. */
function isCounted(table: Table, column: number): boolean {
  return dataRows(table).every((row) => readValue(table, row, column) === '' || readCount(table, row, column) !== undefined)
}

/** The sum of the counts that are there; undefined where none is. */
function sumOf(counts: readonly (number | undefined)[]): number | undefined {
  const known = counts.filter((count) => count !== undefined)
  return known.length === 0 ? undefined : known.reduce((sum, count) => sum + count, 0)
}

/** Reads a count of a row by its column; undefined for a blank. */
function countAt(table: Table, row: number): (column: number) => number | undefined {
  return (column) => (column < 0 || readValue(table, row, column) === '' ? undefined : readCount(table, row, column))
}

/** «Tổng số | Miễn» without «phải dự»: who had to come are the others, where nearly every row adds up so. Undefined in other tables and rows. */
function exemptSubtracted(table: Table, columns: Columns): (row: number) => number | undefined {
  const exempt = columnIndex(table, 'exemptCount')
  if (exempt < 0 || columns.total < 0 || columns.required >= 0) return () => undefined
  const others = (row: number) => {
    const [total, left] = [columns.total, exempt].map(countAt(table, row))
    return total === undefined || left === undefined ? undefined : total - left
  }
  const came = (row: number) => {
    const [present, absent, excused, unexcused] = [columns.present, columns.absent, columns.excused, columns.unexcused].map(
      countAt(table, row),
    )
    const away = absent ?? (excused === undefined || unexcused === undefined ? undefined : excused + unexcused)
    return present === undefined || away === undefined ? undefined : present + away
  }
  const counted = dataRows(table).filter((row) => others(row) !== undefined && came(row) !== undefined)
  const agreeing = counted.filter((row) => others(row) === came(row))
  return counted.length >= FEWEST && agreeing.length * 10 >= counted.length * 8 ? others : () => undefined
}

type Kinds = { readonly excused: number | undefined; readonly unexcused: number | undefined }

/** Whether a blank under a kind of absence means that nobody was absent so: of the rows with a blank, nearly all add up without it. */
function isBlankNobody(table: Table, { required, present, excused, unexcused }: Columns, kindsAt: (row: number) => Kinds): boolean {
  if (required < 0 || present < 0 || excused < 0 || unexcused < 0) return false
  const missing = dataRows(table).flatMap((row) => {
    const [due, came] = [required, present].map(countAt(table, row))
    const kinds = kindsAt(row)
    const isBlank = kinds.excused === undefined || kinds.unexcused === undefined
    return isBlank && due !== undefined && came !== undefined ? [due - came - (kinds.excused ?? 0) - (kinds.unexcused ?? 0)] : []
  })
  return missing.length >= FEWEST && missing.filter((people) => people === 0).length * 10 >= missing.length * 8
}

/** Rows that show how a register counts. */
const FEWEST = 5

/** Reads the rows of a register that counts only who had to come and who did not, or each kind of absence. */
function absenceCounts(table: Table, columns: Columns): (row: number) => TypedCounts | 'unreadable' | undefined {
  return (row) => {
    const [total, required] = [columns.total, columns.required].map((column) => readCount(table, row, column))
    const [all, excused, unexcused] = [columns.absent, columns.excused, columns.unexcused].map((column) => readAbsent(table, row, column))
    const kinds = excused === undefined || unexcused === undefined ? undefined : excused + unexcused
    const absent = columns.absent < 0 ? kinds : all
    if (absent === undefined && isUnreadableCount(readText(table, row, columns.absent))) return 'unreadable'
    if (required === undefined) return undefined
    if (absent === undefined) return { required, excused, unexcused }
    return { total, required, present: required - absent, excused, unexcused, absent }
  }
}
