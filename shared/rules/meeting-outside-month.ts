import { meetingDays } from '../registers/meeting-days.ts'
import { isFarOff, meetingDay } from '../registers/meeting-day.ts'
import { titledYear } from '../registers/meeting-of-period.ts'
import { readText } from '../registers/read-grid-cell.ts'
import { groupDays, readMeetingTime, titledMonth, yearTitled } from '../registers/read-meeting-time.ts'
import { isDayRow } from '../sheet/row-words.ts'
import { readTitles, type TitleContext } from '../sheet/read-titles.ts'
import { columnIndex, dataRows, type Table } from '../sheet/table.ts'
import { formatDay, hasDay, monthOf, yearOf } from '../text/civil-day.ts'
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
        report.at({ table, row: titleRow(table, ({ day }) => day === titled) }, null, {
          params: { day: formatDay(titled), titled: `tháng ${said}` },
        })
      if (role === 'attendance-list') checkGroups(table, report)
      if (role === 'attendance-grid') checkColumns(table, report)
      if (role === 'attendance-grid') checkGroupRows(table, dataset.year, report)
      const column = columnIndex(table, 'meetingDate')
      if (role !== 'meetings' || column < 0) continue
      const month = titledMonth(table)
      // «THÁNG 8/2026» above the days of September in the tab «T9»: left from the tab that was copied.
      if (isFirst && month > 0 && month !== said)
        report.at({ table, row: titleRow(table, (other) => other.month === said) }, null, {
          params: { day: `tháng ${month}`, titled: `tháng ${said}` },
        })
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

/** The row above the header whose title says what is looked for; the header's own where that is put together from several. */
function titleRow({ grid, headerRow }: Table, says: (title: TitleContext) => boolean): number {
  for (let row = headerRow - 1; row >= Math.max(0, headerRow - TITLE_ROWS); row--)
    if ((grid.values[row] ?? []).some((value) => typeof value === 'string' && says(readTitles([value], '')))) return row
  return headerRow
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

/** «II | CB ấp Rạch Gốc | 05.2» in a sheet for March, «Ngày họp | 5/3» below «Tháng 4»: the day of the meeting stands above its marks. */
function checkGroupRows(table: Table, year: number, report: Report): void {
  const marked = table.columns.flatMap(({ index, period }) =>
    period && period.month > 0 && period.measure === 'mark' ? { index, period } : [],
  )
  const name = columnIndex(table, 'fullName')
  const days = [...table.rowKinds.keys()].flatMap((i) => {
    const row = table.firstRow + i
    return isDayRow(readText(table, row, name)) ? [{ row, label: table.groups.findLast((group) => group.row < row)?.label ?? null }] : []
  })
  for (const { row, label } of [...table.groups, ...days])
    for (const { index, period } of marked) {
      const meant = period.year || titledYear(table, period.month) || year
      const day = meetingDay(table.grid.values[row]?.[index] ?? '', () => meant)
      if (hasDay(day) && isFarOff({ day, month: period.month, year: meant }))
        report.at({ table, row }, index, { partyCell: label, params: { day: formatDay(day), titled: `tháng ${period.month}` } })
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
