import { foldText } from '../text/fold-text.ts'
import type { Grid, GridValue } from './grid.ts'
import { levelText } from './level-text.ts'
import { SAMPLED_ROWS, sniffContent } from './sniff-content.ts'
import type { TableColumn } from './table.ts'
import { valueDay } from './value-day.ts'

/** «Tên» alone over whole names is the name. */
export function wholeNames(grid: Grid, columns: readonly TableColumn[], firstRow: number): readonly TableColumn[] {
  if (columns.some(({ field }) => field === 'fullName' || field === 'lastName')) return columns
  const isWhole = ({ index }: TableColumn) => {
    const names = grid.values
      .slice(firstRow, firstRow + SAMPLED_ROWS)
      .flatMap((row) => (typeof row[index] === 'string' && row[index] !== '' ? [row[index]] : []))
    return names.filter((name) => /\S\s+\S/.test(name)).length * 2 > names.length
  }
  return columns.map((column) => (column.field === 'givenName' && isWhole(column) ? { ...column, field: 'fullName' } : column))
}

const PEOPLE: ReadonlySet<string> = new Set(['fullName', 'lastName', 'givenName', 'partyCardNo', 'citizenId'])
const OF_ROW = new Map([
  ['totalPresent', 'present'],
  ['totalExcused', 'excused'],
  ['totalUnexcused', 'unexcused'],
])

/** «Tổng số có mặt» beside a name sums up that person's meetings; in the row of a meeting it counts those who came. */
export function totalsOfMeetings(_grid: Grid, columns: readonly TableColumn[]): readonly TableColumn[] {
  if (columns.some(({ field, period }) => PEOPLE.has(field) || period !== undefined)) return columns
  const taken = new Set(columns.map(({ field }) => field))
  return columns.map((column) => {
    const field = OF_ROW.get(column.field)
    return field === undefined || taken.has(field) ? column : { ...column, field }
  })
}

/** «Tham dự» alone over «x», «P», «K» holds what each person's mark is; over nothing but ticks it says who came. */
export function marksAlone(grid: Grid, columns: readonly TableColumn[], firstRow: number): readonly TableColumn[] {
  const has = (...fields: readonly string[]) => columns.some(({ field }) => fields.includes(field))
  const present = columns.find(({ field }) => field === 'present')
  if (!present || !has(...PEOPLE) || has('mark', 'absent', 'excused', 'unexcused', 'signed')) return columns
  const values = grid.values.slice(firstRow).map((row) => row[present.index] ?? '')
  // A ratio, a count or a check box is no code; below each party cell a number may sum up those who came.
  const counts = values.filter((value) => typeof value !== 'string').length
  const texts = values.filter((value): value is string => typeof value === 'string' && value !== '')
  if (counts * 4 > texts.length || values.some((value) => typeof value === 'boolean')) return columns
  // Below the table somebody signs.
  const codes = new Set(texts.map((text) => text.trim().toLowerCase()).filter((code) => MARK.test(code)))
  if (codes.size > 1) return columns.map((column) => (column === present ? { ...column, field: 'mark' } : column))
  return columns
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

const CODE = /^(?:ma|msnv|ms)\b/
const CARD = /^(?:so |ma so )?the\b/

const MARK = /^(?:[^\s\d-]{1,4}$|vắng|có |không |nghỉ|dự|miễn|phép|xin )/

/** «Đảng viên vắng» over one name in each row, several rows to a meeting: a row per person, not a count. */
export function namesOfAbsent(grid: Grid, columns: readonly TableColumn[], firstRow: number): readonly TableColumn[] {
  const has = (...fields: readonly string[]) => columns.some(({ field }) => fields.includes(field))
  const day = columns.find(({ field }) => field === 'meetingDate')
  if (!day || has('fullName', 'lastName', 'givenName', 'required', 'present')) return columns
  const rows = grid.values.slice(firstRow, firstRow + SAMPLED_ROWS).filter((row) => levelText(row[day.index] ?? '') !== '')
  const partyCell = columns.find(({ field }) => field === 'partyCell')?.index ?? -1
  const meetings = new Set(rows.map((row) => `${levelText(row[day.index] ?? '')}|${levelText(row[partyCell] ?? '')}`))
  const named = (index: number) =>
    rows.filter((row) =>
      PERSON.test(
        levelText(row[index] ?? '')
          .normalize('NFC')
          .trim(),
      ),
    ).length
  const isNames = ({ field, index }: TableColumn) => OF_ABSENT.has(field) && named(index) * 10 >= rows.length * 9
  if (meetings.size * 10 > rows.length * 9) return columns
  const names = columns.find(isNames)
  return columns.map((column) => (column === names ? { ...column, field: 'fullName' } : column))
}

const OF_ABSENT: ReadonlySet<string> = new Set(['absent', 'absentNames'])
const PERSON = /^(?:\p{Lu}[\p{L}\p{M}]*\s+){1,5}\p{Lu}[\p{L}\p{M}]*(?:\s*\([^()]*\))?$/u

/** Names beside «Phải dự | Có mặt» of a whole party cell are of those who were absent. */
export function absentBesideCounts(grid: Grid, columns: readonly TableColumn[], firstRow: number): readonly TableColumn[] {
  const has = (...fields: readonly string[]) => columns.some(({ field }) => fields.includes(field))
  const required = columns.find(({ field }) => field === 'required')
  if (!required || !has('present') || !has('partyCell') || has('absentNames', 'partyCardNo', 'citizenId')) return columns
  if (sniffContent(grid, required.index, firstRow) !== 'count') return columns
  return columns.map((column) => (column.field === 'fullName' ? { ...column, field: 'absentNames' } : column))
}

/** Words left of «Từ ngày», in the rows of the few who have a day there, say what is since then, whatever their heading is («Diễn biến», «Hiện nay»). */
export function statusBesideSince(grid: Grid, columns: readonly TableColumn[], firstRow: number): readonly TableColumn[] {
  const before = columns[columns.findIndex(({ field }) => field === 'statusFrom') - 1]
  const isFree = before !== undefined && before.field === '' && !before.period && before.header !== ''
  if (!isFree || columns.some(({ field }) => field === 'status' || field === 'typeAndStatus')) return columns
  const rows = grid.values.slice(firstRow)
  const dated = rows.filter((row) => (row[before.index + 1] ?? '') !== '')
  const worded = dated.filter((row) => typeof row[before.index] === 'string' && row[before.index] !== '')
  if (dated.length === 0 || worded.length * 10 < dated.length * 9) return columns
  return columns.map((column) => (column === before ? { ...column, field: 'status' } : column))
}

/** Days right of the status, in the rows of the few who have one, say since when; whatever their heading is («Ngày», «Thời gian»). */
export function sinceBesideStatus(grid: Grid, columns: readonly TableColumn[], firstRow: number): TableColumn[] {
  const status = columns.findIndex(({ field }) => field === 'status' || field === 'typeAndStatus')
  const next = columns[status + 1]
  const isFree = next !== undefined && !next.period && next.header !== '' && (next.field === '' || next.field === 'meetingDate')
  if (status < 0 || !isFree || columns.some(({ field }) => field === 'statusFrom')) return [...columns]
  const rows = grid.values.slice(firstRow)
  const days = rows.flatMap((row) => ((row[next.index] ?? '') === '' ? [] : [valueDay(row[next.index] as GridValue)]))
  if (days.length * 2 > rows.length || days.length === 0 || days.filter((day) => day > 0).length * 2 < days.length) return [...columns]
  return columns.map((column) => (column === next ? { ...column, field: 'statusFrom' } : column))
}

/** Days right of «Từ ngày», none of them before the day beside it, say until when. */
export function untilBesideSince(grid: Grid, columns: readonly TableColumn[], firstRow: number): readonly TableColumn[] {
  const from = columns.findIndex(({ field }) => field === 'statusFrom')
  const [since, next] = [columns[from], columns[from + 1]]
  if (!since || next?.field !== '' || next.period || next.header === '' || columns.some(({ field }) => field === 'statusTo')) return columns
  const typed = grid.values.slice(firstRow).filter((row) => (row[next.index] ?? '') !== '')
  const follow = typed.filter((row) => {
    const until = valueDay(row[next.index] as GridValue)
    return until > 0 && until >= valueDay(row[since.index] ?? '')
  })
  if (typed.length === 0 || follow.length * 10 < typed.length * 9) return columns
  return columns.map((column) => (column === next ? { ...column, field: 'statusTo' } : column))
}
