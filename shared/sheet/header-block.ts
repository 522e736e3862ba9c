import type { Grid, GridValue } from './grid.ts'
import { bareKey, headerKey } from './header-key.ts'
import { isKeyHeader, isRowLabel, levelsAbove, mergeAt, mergesOfRow, readLevels } from './header-levels.ts'
import { bareNumber, levelText } from './level-text.ts'
import { matchHeader, spelledSo } from './match-header.ts'
import { measureSaid } from './measure-label.ts'
import { parsePeriod } from './parse-period.ts'
import { partyCellIn } from './read-titles.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The rows of a header, counted from 0; `endRow` is exclusive and lies behind a number row «(1) (2) (3)». */
export type HeaderBlock = { readonly firstRow: number; readonly endRow: number; readonly levels: readonly (readonly GridValue[])[] }

const MAX_LEVELS = 3
const MAX_LABEL = 60
const FEWEST_FULL = 5
/** No heading holds the number of a person or a card, nor a day of birth. */
const NUMBER_OF_PERSON = /\d{6}/
const FIRST_YEAR_OF_SHEETS = 2000
const BLANK_NAME = /^\s*chi\s*bộ\s*:?\s*[.…_]{2,}/i
/** The kind of a meeting above its day or its number, or below its month: «Lần 2 (chuyên đề)». */
const KIND =
  /^(?:(?:lan|buoi|ky|cuoc)(?: \d)? )?(?:(?:hop|sinh hoat|sh)(?: chi bo)? )?(?:tk|cd|cu|le|thuong le|thuong k[yi]|dinh k[yi]|chuyen de|chi uy|cap uy|bat thuong|dot xuat|mo rong)$/
const NUMBERED = /^\s*(?:(?:lần|buổi|kỳ|cuộc|phiên)(?:\s+(?:họp|thứ|số))?\s*)?(?:\d{1,2}|[IVX]{1,4}|[A-E])\s*$/iu
/** Without one of these a row of words is no header of a register. */
const ANCHORS = new Set([
  'fullName',
  'lastName',
  'givenName',
  'partyCell',
  'meetingDate',
  'dateOfBirth',
  'citizenId',
  'partyCardNo',
  'required',
  'present',
])

/** Whether a row may be (the first row of) a header: enough of its texts are known headers, one of them names what the rows are about. */
export function isHeaderRow(row: readonly GridValue[], vocabulary: Vocabulary): boolean {
  let hits = 0
  let filled = 0
  let periods = 0
  let months = 0
  let anchor = false
  let isNumbered = false
  for (const value of row) {
    // Numbers («1 … 12», «Lần 1 … Lần 19», «C» before the name of a bloc) say nothing for or against a header.
    if (value === '' || typeof value === 'number' || (typeof value === 'string' && NUMBERED.test(value.normalize('NFC')))) continue
    filled++
    if (typeof value === 'object') {
      if (value.year < FIRST_YEAR_OF_SHEETS) return false
      periods++
      continue
    }
    if (typeof value === 'string' && NUMBER_OF_PERSON.test(value)) return false
    if (typeof value !== 'string' || BLANK_NAME.test(value)) continue
    const key = headerKey(value)
    if (key === '' || key.length > 70) continue
    // The names of two party cells above two tables are titles.
    const isTitle = partyCellIn(value) !== '' && spelledSo(key, vocabulary).length === 0
    const fields = isTitle ? [] : [...matchHeader(key, vocabulary), ...(value.includes('(') ? matchHeader(bareKey(value), vocabulary) : [])]
    if (fields.length > 0) {
      hits++
      anchor ||= fields.some((field) => ANCHORS.has(field))
      isNumbered ||= fields.includes('ordinal')
    } else if (KIND.test(key)) periods++
    else {
      const period = parsePeriod([value])
      if (period) periods++
      if (period?.day === 0) months++
    }
  }
  // Whatever else stands beside a name and three months, it is a grid; and so are a name and three days with nothing else.
  const isGrid = months >= 3 || (periods >= 3 && (hits >= 3 || hits + periods === filled))
  // «TT | Những ai | T1 | T2 | T3», «TT | Đơn vị nào | Bí thư | Số ĐV»: what is numbered, its values will tell.
  const isList = isNumbered && (months >= 3 || (hits >= 3 && hits * 2 >= filled))
  return (anchor && ((hits >= 2 && (hits + periods) * 5 >= filled * 2) || isGrid)) || isList
}

/** The header whose first recognised row is `row`: one parent row above it and up to two rows below it may belong to it. */
export function readHeaderBlock(grid: Grid, row: number, floor: number, vocabulary: Vocabulary): HeaderBlock {
  const firstRow = row > floor && isParentRow(grid.values[row - 1] ?? [], grid.values[row] ?? [], vocabulary) ? row - 1 : row
  let endRow = row + 1
  while (endRow < grid.values.length && endRow - firstRow < MAX_LEVELS && isChildRow(grid, firstRow, endRow, vocabulary)) endRow++
  const levels = readLevels(grid, firstRow, endRow, vocabulary)
  while (isBlankBelowMerges(grid, firstRow, endRow)) endRow++
  if (endRow < grid.values.length && isNumberRow(grid.values[endRow] as readonly GridValue[])) endRow++
  return { firstRow, endRow, levels }
}

/** «a | b=c+d | c | d | đ | e …»: columns lettered in the order of the alphabet, some with what they are worked out from. */
function isLettered(filled: readonly GridValue[]): boolean {
  const letters = filled.map((value) => /^\(?([a-zđ])\)?(?:=|$)/u.exec(levelText(value).trim())?.[1] ?? '?')
  return 'abcdđeghiklmnopq'.startsWith(letters.join(''))
}

/** «(1) | (2) | (3)…», «1 | 2 | 3…» or «A | B | 1 | 2 | 4=2/3». */
export function isNumberRow(row: readonly GridValue[]): boolean {
  const filled = row.filter((value) => value !== '')
  if (filled.length < 3) return false
  if (isLettered(filled)) return true
  const numbers = filled.filter((value) =>
    typeof value === 'number'
      ? Number.isInteger(value) && value >= 0 && value <= 60
      : typeof value === 'string' && /^\(?\s*(?:\d{1,2}|[A-E])\s*(?:\)|=|\(|$)/.test(value),
  )
  if (numbers.length * 5 < filled.length * 4) return false
  const marked = filled.filter((value) => typeof value === 'string' && /^\(/.test(value)).length
  if (marked * 2 >= filled.length) return true
  // Bare numbers are a number row only when they count up without a gap, as no row of data does.
  const counted = filled.map((value) => Number(levelText(value).match(/\d+/)?.[0] ?? Number.NaN)).filter((value) => !Number.isNaN(value))
  return counted.length >= 3 && counted.every((value, i) => i === 0 || value === (counted[i - 1] as number) + 1)
}

/** A row of group headings above the recognised one: «Tháng 1 | | Tháng 2 |», never a title, which stands alone. */
function isParentRow(parent: readonly GridValue[], child: readonly GridValue[], vocabulary: Vocabulary): boolean {
  const filled = parent.map((value, c) => ({ value, c })).filter(({ value }) => value !== '')
  if (filled.length < 2 || filled.some(({ value }) => typeof value === 'string' && value.length > 60)) return false
  if (filled.filter(({ value }) => typeof value === 'number').length * 2 > filled.length) return false
  // «Địa điểm: | Hội trường» belongs to the titles of a slip.
  if (filled.length === 2 && typeof filled[0]?.value === 'string' && /:\s*$/.test(filled[0].value)) return false
  // The names of two party cells above two tables are titles, also where they are still to be filled in.
  if (filled.some(({ value }) => typeof value === 'string' && (partyCellIn(value) !== '' || BLANK_NAME.test(value)))) return false
  // «QUÝ I | | | QUÝ II» over «Họ và tên | T1 | T2 | Họ và tên | T4 | T5»: what stands over names is the title of their table.
  if (filled.every(({ c }) => isKeyHeader(levelText(child[c] ?? ''), vocabulary))) return false
  const known = filled.filter(
    ({ value, c }) =>
      parsePeriod([value, child[c] ?? '']) !== undefined ||
      (typeof value === 'string' && KIND.test(headerKey(value))) ||
      (typeof value === 'string' && matchHeader(headerKey(value), vocabulary).length > 0),
  )
  return known.length * 2 >= filled.length
}

/** A further header row: blank where the key columns stand, filled only below headings. */
function isChildRow(grid: Grid, firstRow: number, row: number, vocabulary: Vocabulary): boolean {
  const values = grid.values[row] as readonly GridValue[]
  if (isReachedByMerges(grid, firstRow, row)) return true
  if (isFullRow(values, grid.values.slice(firstRow, row))) return false
  const countsMonths = isCount(values)
  if (isNumberRow(values) && !countsMonths && !numbersMonths(grid, firstRow, row)) return false
  if (isDayOfMeeting(grid, firstRow, row)) return false
  let filled = 0
  let known = 0
  for (let c = 0; c < values.length; c++) {
    const value = values[c] as GridValue
    if (value === '') continue
    if (typeof value === 'string' && NUMBER_OF_PERSON.test(value)) return false
    filled++
    if (countsMonths) known++
    const above = levelsAbove(grid, firstRow, row, c)
    if (above.some((text) => typeof text === 'string' && isKeyHeader(text, vocabulary)) && !coversMany(grid, firstRow, c)) {
      if (!isRowLabel(value)) return false
      known++
      continue
    }
    const key = typeof value === 'string' ? headerKey(value) : ''
    // «106» below «Tháng 1», «Phải dự» is a count; «12» below «Tháng 1» may be the day of the meeting.
    const isCounted = /^\s*\d+\s*$/.test(levelText(value)) && measureSaid(levelText(above.at(-1) ?? '')) !== undefined
    if (!isCounted && parsePeriod([...above, value]) !== undefined) known++
    else if (
      key !== '' &&
      key.length <= 60 &&
      (matchHeader(key, vocabulary).length > 0 ||
        KIND.test(key) ||
        /^(?:nam|nu|ho|ten|so|ngay|tong|dau)$/.test(key) ||
        matchHeader(headerKey(`${levelText(above.at(-1) ?? '')} ${value as string}`), vocabulary).length > 0)
    )
      known++
  }
  // A text alone below the first column heads the rows that follow.
  const isGroup =
    filled === 1 && values.findIndex((value) => value !== '') === (grid.values[firstRow] ?? []).findIndex((value) => value !== '')
  return filled >= 1 && (known * 2 > filled || isSpread(grid, firstRow, row)) && !isGroup
}

/** Whether headings beside its texts are merged down into a row. A merge that goes on further down is none of a header. */
function isReachedByMerges({ values, merges }: Grid, firstRow: number, row: number): boolean {
  const texts = (values[row] ?? []).filter((value) => value !== '')
  if (merges === undefined || texts.length === 0 || !texts.every((value) => typeof value === 'string' && value.length <= MAX_LABEL))
    return false
  const reaching = merges.filter(
    (merge) =>
      merge.row - 1 >= firstRow &&
      merge.row - 1 < row &&
      merge.row + merge.rows - 2 === row &&
      values[merge.row - 1]?.[merge.column - 1] !== '',
  )
  return reaching.length >= 2
}

/** A blank row of the header over which headings are merged down. */
function isBlankBelowMerges({ values, merges = [] }: Grid, firstRow: number, row: number): boolean {
  if (!values[row]?.every((value) => value === '')) return false
  return merges.filter((merge) => merge.row - 1 >= firstRow && merge.row - 1 < row && merge.row + merge.rows - 2 >= row).length >= 2
}

/** «Miễn | Tạm miễn | Chuyển đi» below «Tình trạng (đánh dấu x)» and the blanks right of it, nothing below any other heading: what one heading is parted into. */
function isSpread({ values }: Grid, firstRow: number, row: number): boolean {
  const columns = (values[row] ?? []).flatMap((value, column) => (value === '' ? [] : [column]))
  const texts = columns.map((column) => values[row]?.[column] ?? '')
  const isParted = columns.every((column, i) => i === 0 || (values[firstRow]?.[column] ?? '') === '')
  const areWords = texts.every((text) => typeof text === 'string' && text.length <= 40 && /\p{L}{2}/u.test(text) && !/\d/.test(text))
  return (
    columns.length >= 3 &&
    isParted &&
    areWords &&
    (values[firstRow]?.[columns[0] as number] ?? '') !== '' &&
    new Set(texts).size === texts.length
  )
}

/** «EV-001 | HS-02 | REGULAR | 2026-03-03»: below every heading something with digits in it stands first among the data. */
function isFullRow(values: readonly GridValue[], headings: readonly (readonly GridValue[])[]): boolean {
  const hasDigits = (value: GridValue) => typeof value !== 'string' || (/\d/.test(value) && !NUMBERED.test(value.normalize('NFC')))
  if (headings.some((row) => row.some(hasDigits))) return false
  const filled = values.flatMap((value, column) => (headings.some((row) => (row[column] ?? '') !== '') ? [value] : []))
  // «13 | 13 | 12 | 1 | 0» as texts: what does not count up numbers no columns.
  const bare = filled.map((value) => numberOf(value)).filter((number) => !Number.isNaN(number))
  const areCounts = bare.some((number, i) => i > 0 && number <= (bare[i - 1] as number))
  const isValue = (value: GridValue) => hasDigits(value) || (areCounts && !Number.isNaN(numberOf(value)))
  return filled.length >= FEWEST_FULL && filled.every((value) => value !== '') && filled.filter(isValue).length * 2 >= filled.length
}

/** A number that stands alone; NaN for all else. */
function numberOf(value: GridValue): number {
  return bareNumber(levelText(value).trim())
}

/** «1 | 2 | 3 … | Ghi chú» under «Kết quả điểm danh», nothing under the ordinal and the name: months. */
function isCount(row: readonly GridValue[]): boolean {
  const numbers = row.map((value) => numberOf(value)).filter((number) => !Number.isNaN(number))
  const from = row.findIndex((value) => value !== '')
  return from >= 2 && numbers.length >= 3 && numbers.length <= 12 && numbers.every((number, i) => number === i + 1)
}

/** Whether the heading at the column spans further columns, so that something may stand below it: by the merge where the row has any, else where the next column has something below alone. */
function coversMany(grid: Grid, row: number, column: number): boolean {
  const merges = mergesOfRow(grid, row)
  if (merges === undefined) {
    const at = (r: number, c: number) => grid.values[r]?.[c] ?? ''
    // What stands below a blank stands below the heading left of it.
    return at(row, column) === '' || (at(row, column + 1) === '' && at(row + 1, column + 1) !== '')
  }
  const merge = mergeAt(merges, row, column)
  return merge !== undefined && merge.columns > 1 && merge.rows === 1
}

/** «1 | 2 | 3» below «Tháng» numbers its months; «1» alone below «Tháng», «2» below «Loại» numbers the columns. */
function numbersMonths(grid: Grid, firstRow: number, row: number): boolean {
  const values = grid.values[row] as readonly GridValue[]
  const months = values.filter((value, c) => /^\d{1,2}$/.test(levelText(value).trim()) && isUnderMonths(grid, firstRow, row, c))
  return months.length > 1 || (months.length === 1 && !values.some((value) => WORKED_OUT.test(levelText(value))))
}

/** «5=3-4»: from which columns one is worked out. */
const WORKED_OUT = /^\(?\d{1,2}\)?\s*=/

/** «5/1/2026» below «Ngày» with other headings right of it is the day of the first meeting. */
function isDayOfMeeting(grid: Grid, firstRow: number, row: number): boolean {
  return (grid.values[row] as readonly GridValue[]).some(
    (value, c) =>
      WHOLE_DAY.test(levelText(value).trim()) &&
      levelsAbove(grid, firstRow, row, c).some((heading) => DAY_HEADING.test(headerKey(levelText(heading)))) &&
      !coversMany(grid, firstRow, c),
  )
}

const WHOLE_DAY = /^\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d\d$/
const DAY_HEADING = /^(?:ngay|thoi gian)(?: thang)?(?: nam)?(?: (?:hop|sinh hoat|sh))?$/

function isUnderMonths(grid: Grid, firstRow: number, row: number, column: number): boolean {
  return levelsAbove(grid, firstRow, row, column).some((value) => typeof value === 'string' && /\bthang\b/.test(headerKey(value)))
}
