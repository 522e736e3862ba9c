import { foldText } from '../text/fold-text.ts'
import { filled, has, withField } from './free-columns.ts'
import type { Grid } from './grid.ts'
import { levelText } from './level-text.ts'
import type { TableColumn } from './table.ts'

const PEOPLE: readonly string[] = ['fullName', 'lastName', 'givenName', 'partyCardNo', 'citizenId']
const OF_ROW = new Map([
  ['totalPresent', 'present'],
  ['totalExcused', 'excused'],
  ['totalUnexcused', 'unexcused'],
])
const MARK = /^(?:[^\s\d-]{1,4}$|vắng|có[ ,]|không[ ,]|tôi |nghỉ|dự|miễn|phép|xin )/
const CODE = /^(?:ma|msnv|ms)\b/
const CARD = /^(?:so |ma so )?the\b/

/** «Tổng số có mặt» beside a name sums up that person's meetings; in the row of a meeting it counts those who came. */
export function totalsOfMeetings(_grid: Grid, columns: readonly TableColumn[]): readonly TableColumn[] {
  if (columns.some(({ field, period }) => PEOPLE.includes(field) || period !== undefined)) return columns
  const taken = new Set(columns.map(({ field }) => field))
  return columns.map((column) => {
    const field = OF_ROW.get(column.field)
    return field === undefined || taken.has(field) ? column : { ...column, field }
  })
}

/** «Tham dự» alone over «x», «P», «K» holds what each person's mark is; over nothing but ticks it says who came. */
export function marksAlone(grid: Grid, columns: readonly TableColumn[], firstRow: number): readonly TableColumn[] {
  const present = columns.find(({ field }) => field === 'present')
  if (!present || !has(columns, ...PEOPLE) || has(columns, 'mark', 'absent', 'excused', 'unexcused')) return columns
  // «Ký tên» that nobody has filled in stands there for the paper; further down it may head the next slip.
  const signed = columns.find(({ field }) => field === 'signed')
  if (signed && filled(grid, signed, firstRow).length * 5 > filled(grid, present, firstRow).length) return columns
  const values = grid.values.slice(firstRow).map((row) => row[present.index] ?? '')
  // A ratio, a count or a check box is no code; below each party cell a number may sum up those who came.
  const counts = values.filter((value) => typeof value !== 'string').length
  const texts = values.filter((value): value is string => typeof value === 'string' && value !== '')
  if (counts * 4 > texts.length || values.some((value) => typeof value === 'boolean')) return columns
  // Below the table somebody signs.
  const codes = new Set(texts.map((text) => text.trim().toLowerCase()).filter((code) => MARK.test(code)))
  return codes.size > 1 ? withField(columns, present, 'mark') : columns
}

/** «Mã NV | … | Số thẻ ĐV»: a code may stand for the card, but not beside it. */
export function codesBesideCards(_grid: Grid, columns: readonly TableColumn[]): readonly TableColumn[] {
  const code = columns.find(({ field, header }) => field === 'partyCardNo' && CODE.test(foldText(header)))
  const card = columns.find(({ field, period, header }) => field === '' && !period && CARD.test(foldText(header)))
  if (!code || !card) return columns
  return columns.map((column) =>
    column === code ? { ...column, field: 'memberCode' } : column === card ? { ...column, field: 'partyCardNo' } : column,
  )
}

/** «Mã CB/SV» beside «Chi bộ»: a code that nearly every person of a party cell has for himself is no code of the party cell. */
export function codesOfPeople(grid: Grid, columns: readonly TableColumn[], firstRow: number): readonly TableColumn[] {
  const code = columns.find(({ field }) => field === 'partyCellCode')
  const partyCell = columns.find(({ field }) => field === 'partyCell')
  if (!code || !partyCell || !has(columns, ...PEOPLE) || has(columns, 'memberCode')) return columns
  const distinct = (column: TableColumn) => new Set(filled(grid, column, firstRow).map(levelText)).size
  return distinct(code) > distinct(partyCell) * CODES_OF_ONE ? withField(columns, code, 'memberCode') : columns
}

/** A party cell may have been given another code, and a code may be mistyped. */
const CODES_OF_ONE = 3
