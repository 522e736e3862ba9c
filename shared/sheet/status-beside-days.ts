import { has, isFree, withField } from './free-columns.ts'
import type { Grid, GridValue } from './grid.ts'
import type { TableColumn } from './table.ts'
import { valueDay } from './value-day.ts'

/** Words left of «Từ ngày», in the rows of the few who have a day there, say what is since then, whatever their heading is («Diễn biến», «Hiện nay»). */
export function statusBesideSince(grid: Grid, columns: readonly TableColumn[], firstRow: number): readonly TableColumn[] {
  const before = columns[columns.findIndex(({ field }) => field === 'statusFrom') - 1]
  if (!before || !isFree(before) || has(columns, 'status', 'typeAndStatus')) return columns
  const rows = grid.values.slice(firstRow)
  const dated = rows.filter((row) => (row[before.index + 1] ?? '') !== '')
  const worded = dated.filter((row) => typeof row[before.index] === 'string' && row[before.index] !== '')
  if (dated.length === 0 || worded.length * 10 < dated.length * 9) return columns
  return withField(columns, before, 'status')
}

/** Days right of the status, in the rows of the few who have one, say since when; whatever their heading is («Ngày», «Thời gian»). */
export function sinceBesideStatus(grid: Grid, columns: readonly TableColumn[], firstRow: number): readonly TableColumn[] {
  const status = columns.findIndex(({ field }) => field === 'status' || field === 'typeAndStatus')
  const next = columns[status + 1]
  if (status < 0 || !next || has(columns, 'statusFrom')) return columns
  const isDayOfMeeting = next.field === 'meetingDate' && next.header !== '' && !next.period
  // «Tình trạng | Bắt đầu | Kết thúc»: no hours of a meeting.
  if (!isFree(next) && !isDayOfMeeting && next.field !== 'startTime') return columns
  const rows = grid.values.slice(firstRow)
  const days = rows.flatMap((row) => ((row[next.index] ?? '') === '' ? [] : [valueDay(row[next.index] as GridValue)]))
  if (days.length * 2 > rows.length || days.length === 0 || days.filter((day) => day > 0).length * 2 < days.length) return columns
  return withField(columns, next, 'statusFrom')
}

/** Days right of «Từ ngày», none of them before the day beside it, say until when. */
export function untilBesideSince(grid: Grid, columns: readonly TableColumn[], firstRow: number): readonly TableColumn[] {
  const from = columns.findIndex(({ field }) => field === 'statusFrom')
  const [since, next] = [columns[from], columns[from + 1]]
  if (!since || !next || !(isFree(next) || next.field === 'endTime') || has(columns, 'statusTo')) return columns
  const typed = grid.values.slice(firstRow).filter((row) => (row[next.index] ?? '') !== '')
  const follow = typed.filter((row) => {
    const until = valueDay(row[next.index] as GridValue)
    return until > 0 && until >= valueDay(row[since.index] ?? '')
  })
  if (typed.length === 0 || follow.length * 10 < typed.length * 9) return columns
  return withField(columns, next, 'statusTo')
}
