import type { Dataset, Meeting } from '../registers/dataset.ts'
import { readDay } from '../registers/read-grid-cell.ts'
import { readMeetingTime } from '../registers/read-meeting-time.ts'
import { meetingDays } from '../registers/meeting-days.ts'
import { parsePeriod } from '../sheet/parse-period.ts'
import { findColumn, type Table } from '../sheet/table.ts'
import { type CivilDay, dayOf, formatDay, monthOf, turnedDay } from '../text/civil-day.ts'
import { DATE_FIELDS } from './member-dates.ts'
import type { Report, Rule } from './rule.ts'

/** So many dates and so many texts are no coincidence. */
const ENOUGH = 3

export const dateDayMonthSwapped: Rule = {
  severity: 'warning',
  check: ({ dataset }, report) => {
    const isScheduled = dataset.meetings.some(({ day, source }) => day > 0 && source !== undefined)
    for (const { table, role } of dataset.tables) {
      if (role === 'other') continue
      for (const field of [...DATE_FIELDS, 'meetingDate'] as const) {
        const column = findColumn(table, field)
        // A register of meetings says better which day it was, and says it once.
        if (!column || (isScheduled && role === 'attendance-list' && field === 'meetingDate')) continue
        // Where the month stands beside the day or above its rows, it says which days are meant as they are.
        const timeOf = field === 'meetingDate' && saysPeriod(table) ? readMeetingTime(table, dataset.year) : undefined
        const isMeant = (row: number) => timeOf !== undefined && saysMonth(readDay(table, row, column.index), timeOf(row)?.month ?? 0)
        for (const row of swappedRows(table, column.index)) if (!isMeant(row)) report.at({ table, row }, column.index)
      }
    }
    reportMeetings(dataset, report)
  },
}

function saysPeriod(table: Table): boolean {
  return findColumn(table, 'period') !== undefined || table.groups.some(({ label }) => (parsePeriod([label])?.month ?? 0) > 0)
}

/** Whether a day is of the month that stands beside it, or the other way round of none that does: it may have been held late. */
function saysMonth(day: CivilDay, month: number): boolean {
  return monthOf(day) === month || dayOf(day) !== month
}

/**
 * Reports the first row of each marked meeting whose day stands there the other way round: that no register knows on its day, where one knows a meeting of that party cell on the day that day and month make
 * the other way round and nobody is marked for that; or that its code or the month beside it says to be of that other day.
 */
function reportMeetings({ meetings, attendance, tables, year }: Dataset, report: Report): void {
  const firstEntry = new Int32Array(meetings.length).fill(-1)
  for (let i = attendance.length - 1; i >= 0; i--) firstEntry[attendance.meetings[i] as number] = i
  const entryOf = ({ index }: Meeting) => firstEntry[index] as number
  const planned = new Set(
    meetings.flatMap((meeting) =>
      meeting.source && meeting.day > 0 && entryOf(meeting) < 0 ? [`${meeting.partyCell}|${meeting.day}`] : [],
    ),
  )
  const marked = meetings.filter((meeting) => entryOf(meeting) >= 0).sort((a, b) => entryOf(a) - entryOf(b))
  const listDays = tables.map(({ table, role }) => (role === 'attendance-list' ? meetingDays(table, year) : undefined))
  for (const meeting of marked) {
    const { day, source, partyCell } = meeting
    const entry = entryOf(meeting)
    const tableIndex = attendance.tables[entry] as number
    const table = tables[tableIndex]?.table
    const other = turnedDay(day)
    if (!table || day <= 0 || day === other) continue
    const row = attendance.rows[entry] as number
    const where = { table, row }
    if (!source && planned.has(`${partyCell}|${other}`))
      report.at(where, 'meetingDate', { partyCell, params: { registered: formatDay(other) } })
    else if (listDays[tableIndex]?.(row) === other)
      report.at(where, 'meetingDate', { partyCell, params: { [source ? 'registered' : 'meant']: formatDay(day) } })
  }
}

const UP_TO_12 = /^\s*(?:0?[1-9]|1[0-2])\s*[/-]\s*(?:0?[1-9]|1[0-2])\s*[/-]\s*\d{2,4}\s*$/

/**
 * Rows whose date may have day and month swapped: typed day first in a file that expects the month first, the days up to 12 became dates, the others stayed text (P13).
 */
function swappedRows(table: Table, column: number): number[] {
  const dates: number[] = []
  for (let row = table.firstRow; row < table.endRow; row++) {
    const value = table.grid.values[row]?.[column]
    if (typeof value !== 'object') continue
    if (value.day > 12) return []
    if (value.day !== value.month) dates.push(row)
  }
  if (dates.length < ENOUGH) return []
  let textsBeyond12 = 0
  let textsUpTo12 = 0
  for (let row = table.firstRow; row < table.endRow && textsUpTo12 < ENOUGH; row++) {
    const value = table.grid.values[row]?.[column]
    if (typeof value === 'string' && /^\s*(1[3-9]|2\d|3[01])\s*[/.-]/.test(value)) textsBeyond12++
    else if (typeof value === 'string' && UP_TO_12.test(value)) textsUpTo12++
  }
  // What would have become a date either way and stayed a text was typed as one.
  return textsBeyond12 < ENOUGH || textsUpTo12 >= ENOUGH || textsUpTo12 * 3 >= dates.length ? [] : dates
}
