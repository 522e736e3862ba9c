import { meetingDays } from '../registers/meeting-days.ts'
import type { MeetingTime } from '../registers/meeting-index.ts'
import { readText } from '../registers/read-grid-cell.ts'
import { groupDays, readMeetingTime, titledMonth, yearTitled } from '../registers/read-meeting-time.ts'
import { readTitles, type TitleContext } from '../sheet/read-titles.ts'
import { columnIndex, dataRows, type Table } from '../sheet/table.ts'
import { dayOf, formatDay, hasDay, monthOf, yearOf } from '../text/civil-day.ts'
import type { Report, Rule } from './rule.ts'

export const meetingOutsideMonth: Rule = {
  severity: 'warning',
  check: ({ dataset }, report) => {
    const titles = new Set<TitleContext>()
    for (const { table, role } of dataset.tables) {
      const { day: titled, month: said } = table.titles
      // Tables that share a title share its slip.
      const isFirst = !titles.has(table.titles)
      titles.add(table.titles)
      if (isFirst && role === 'attendance-list' && titled > 0 && said > 0 && monthOf(titled) !== said)
        report.at({ table, row: titleRow(table) }, null, { params: { day: formatDay(titled), titled: `tháng ${said}` } })
      if (role === 'attendance-list') checkGroups(table, report)
      if (role === 'attendance-grid') checkColumns(table, report)
      const column = columnIndex(table, 'meetingDate')
      if (role !== 'meetings' || column < 0) continue
      const month = titledMonth(table)
      const meetingDayOf = meetingDays(table, dataset.year)
      const timeOf = readMeetingTime(table, dataset.year)
      for (const row of dataRows(table)) {
        const said = timeOf(row)
        const day = meetingDayOf(row)
        // Also where day and month were typed the other way round and the day is read as it was meant.
        if (said && said.day > 0 && isFarOff({ ...said, day })) {
          report.at({ table, row }, column, {
            partyCell: readText(table, row, columnIndex(table, 'partyCell')) || null,
            params: { day: formatDay(day), titled: `tháng ${said.month}` },
          })
          continue
        }
        const year = yearTitled(table, day)
        if (day <= 0 || ((month === 0 || monthOf(day) === month) && (year === 0 || yearOf(day) === year))) continue
        report.at({ table, row }, column, {
          partyCell: readText(table, row, columnIndex(table, 'partyCell')) || null,
          params: { day: formatDay(day), titled: month > 0 ? `tháng ${month}` : `năm ${year}` },
        })
      }
    }
  },
}

/** How far above its header a table's title may stand. */
const TITLE_ROWS = 14

/** The row above the header that names the day of the meeting; the header's own where the day is put together from several. */
function titleRow({ grid, headerRow, titles }: Table): number {
  for (let row = headerRow - 1; row >= Math.max(0, headerRow - TITLE_ROWS); row--)
    if ((grid.values[row] ?? []).some((value) => typeof value === 'string' && readTitles([value], '').day === titles.day)) return row
  return headerRow
}

/** A meeting that is brought forward is held in the last days of the month before. */
const FIRST_EARLY_DAY = 25

/** Held in the next month is usual (P52), so is the end of the month before; further off is a slip. */
function isFarOff({ day, month, year }: MeetingTime): boolean {
  const late = (yearOf(day) - year) * 12 + monthOf(day) - month
  return Math.abs(late) > 1 || (late === -1 && dayOf(day) < FIRST_EARLY_DAY)
}

/** «Tháng 9» over a day of August. */
function checkColumns(table: Table, report: Report): void {
  for (const { index, period } of table.columns) {
    if (!period || period.month === 0 || !hasDay(period.day) || period.day < 10_000) continue
    const late = (monthOf(period.day) - period.month + 12) % 12
    if (late > 1)
      report.at({ table, row: table.firstRow - 1 }, index, { params: { day: formatDay(period.day), titled: `tháng ${period.month}` } })
  }
}

/** «họp ngày 07/4» above rows of a sheet for May; a day of the next month is usual (P52). */
function checkGroups(table: Table, report: Report): void {
  const month = titledMonth(table)
  if (month === 0 || columnIndex(table, 'meetingDate') >= 0 || columnIndex(table, 'period') >= 0) return
  for (const { row, label, day } of groupDays(table, table.titles.year || 2000)) {
    const late = (monthOf(day) - month + 12) % 12
    if (late > 1) report.at({ table, row }, null, { partyCell: label, params: { day: formatDay(day), titled: `tháng ${month}` } })
  }
}
