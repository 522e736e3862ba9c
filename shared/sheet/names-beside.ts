import { has, withField } from './free-columns.ts'
import type { Grid } from './grid.ts'
import { levelText } from './level-text.ts'
import { isPersonName } from './person-name.ts'
import { SAMPLED_ROWS, sniffContent } from './sniff-content.ts'
import type { TableColumn } from './table.ts'

const OF_ABSENT: ReadonlySet<string> = new Set(['absent', 'absentNames'])

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

/** «Đảng viên vắng» over one name in each row, several rows to a meeting: a row per person, not a count. */
export function namesOfAbsent(grid: Grid, columns: readonly TableColumn[], firstRow: number): readonly TableColumn[] {
  const day = columns.find(({ field }) => field === 'meetingDate')
  if (!day || has(columns, 'fullName', 'lastName', 'givenName', 'required', 'present')) return columns
  const rows = grid.values.slice(firstRow, firstRow + SAMPLED_ROWS).filter((row) => levelText(row[day.index] ?? '') !== '')
  const partyCell = columns.find(({ field }) => field === 'partyCell')?.index ?? -1
  const meetings = new Set(rows.map((row) => `${levelText(row[day.index] ?? '')}|${levelText(row[partyCell] ?? '')}`))
  const named = (index: number) => rows.filter((row) => isPersonName(row[index] ?? '')).length
  const isNames = ({ field, index }: TableColumn) => OF_ABSENT.has(field) && named(index) * 10 >= rows.length * 9
  if (meetings.size * 10 > rows.length * 9) return columns
  return withField(columns, columns.find(isNames), 'fullName')
}

/** Names beside «Phải dự | Có mặt» of a whole party cell are of those who were absent. */
export function absentBesideCounts(grid: Grid, columns: readonly TableColumn[], firstRow: number): readonly TableColumn[] {
  const required = columns.find(({ field }) => field === 'required')
  if (!required || !has(columns, 'present') || !has(columns, 'partyCell') || has(columns, 'absentNames', 'partyCardNo', 'citizenId'))
    return columns
  if (sniffContent(grid, required.index, firstRow) !== 'count') return columns
  return columns.map((column) => (column.field === 'fullName' ? { ...column, field: 'absentNames' } : column))
}
