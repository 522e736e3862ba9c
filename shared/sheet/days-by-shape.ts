import { type CivilDay, hasDay, monthsBetween, yearOf, yearsBetween } from '../text/civil-day.ts'
import { foldText } from '../text/fold-text.ts'
import { filled, has, isFree, mostly, withField } from './free-columns.ts'
import type { Grid } from './grid.ts'
import { SAMPLED_ROWS } from './sniff-content.ts'
import type { TableColumn } from './table.ts'
import { valueDay } from './value-day.ts'

/** Days of one or two years, in a table of meetings or of who came to them: when the meeting was. A form's time of sending is none. */
export function daysOfMeetings(grid: Grid, columns: readonly TableColumn[], firstRow: number): readonly TableColumn[] {
  const marks = has(columns, 'mark', 'signed', 'present', 'excused', 'unexcused', 'absent')
  const tellsOfMeetings = has(columns, 'meetingType', 'content', 'place', 'chair', 'startTime', 'required', 'present')
  if (!(marks && has(columns, 'fullName', 'partyCardNo', 'citizenId')) && !(tellsOfMeetings && has(columns, 'partyCell'))) return columns
  if (has(columns, 'meetingDate', 'period', 'dateOfBirth', 'admissionDate', 'statusFrom') || columns.some(({ period }) => period))
    return columns
  const isOfMeetings = (column: TableColumn) => {
    const days = filled(grid, column, firstRow).map(valueDay).filter(hasDay)
    const years = days.map(yearOf)
    return isRecent(Math.min(...years)) && Math.max(...years) - Math.min(...years) <= 1
  }
  const dated = columns.filter((column) => isFree(column) && !SENT.test(foldText(column.header)) && holdsDays(grid, column, firstRow))
  // «Bắt đầu» with the day before the hour.
  const begun = columns.filter((column) => column.field === 'startTime' && holdsDays(grid, column, firstRow))
  return withField(columns, [...dated, ...begun].find(isOfMeetings), 'meetingDate')
}

const FIRST_YEAR_OF_MEETINGS = 2015
const SENT = /dau thoi gian|timestamp|\b(?:gui|nhap|lap|nop|cap nhat|tao|sua|het han)\b/

function isRecent(year: number): boolean {
  return year >= FIRST_YEAR_OF_MEETINGS
}

/** In a roll: days about a year before the official day, or at an age of 18 and more, are those of admission; days about a year after admission the official ones. */
export function daysOfMembership(grid: Grid, columns: readonly TableColumn[], firstRow: number): readonly TableColumn[] {
  const of = (field: string) => columns.find((column) => column.field === field)
  const [birth, admission, official] = [of('dateOfBirth'), of('admissionDate'), of('officialDate')]
  if (!has(columns, 'fullName', 'lastName') || (admission && official) || (!admission && !official && !birth)) return columns
  const dated = columns.filter((column) => isFree(column) && !SENT.test(foldText(column.header)) && holdsDays(grid, column, firstRow))
  const follows = (from: TableColumn | undefined, to: TableColumn | undefined, fits: (from: CivilDay, to: CivilDay) => boolean) => {
    const pairs = from && to ? pairsOfDays(grid, from, to, firstRow) : []
    return mostly(pairs, ([a, b]) => fits(a, b))
  }
  if (admission)
    return withField(
      columns,
      dated.find((column) => follows(admission, column, isProbation)),
      'officialDate',
    )
  const before = dated.find((column) => follows(column, official, isProbation))
  const grown = dated.length === 1 ? dated.find((column) => follows(birth, column, isOfAge)) : undefined
  return withField(columns, before ?? (official ? undefined : grown), 'admissionDate')
}

const PROBATION_MONTHS = { least: 6, most: 30 }
const AGE_OF_ADMISSION = 17

function isProbation(from: CivilDay, to: CivilDay): boolean {
  const months = monthsBetween(from, to)
  return months >= PROBATION_MONTHS.least && months <= PROBATION_MONTHS.most
}

function isOfAge(birth: CivilDay, day: CivilDay): boolean {
  return yearsBetween(birth, day) >= AGE_OF_ADMISSION
}

function pairsOfDays(grid: Grid, from: TableColumn, to: TableColumn, firstRow: number): [CivilDay, CivilDay][] {
  return grid.values.slice(firstRow, firstRow + SAMPLED_ROWS).flatMap((row): [CivilDay, CivilDay][] => {
    const [a, b] = [valueDay(row[from.index] ?? ''), valueDay(row[to.index] ?? '')]
    return a > 0 && b > 0 ? [[a, b]] : []
  })
}

const OVER_ROWS = /^\s*(?:tháng|quý)\s/iu

function holdsDays(grid: Grid, column: TableColumn, firstRow: number): boolean {
  // «THÁNG 1» over the days of each month is no day that could not be read.
  const days = filled(grid, column, firstRow).filter((value) => typeof value !== 'string' || !OVER_ROWS.test(value.normalize('NFC')))
  return mostly(days, (value) => typeof value !== 'number' && hasDay(valueDay(value)))
}
