import { type Table, columnIndex, dataRows } from '../sheet/table.ts'
import { type ColumnPeriod, parsePeriod } from '../sheet/parse-period.ts'
import { type CivilDay, dayOf, hasDay, monthOf, NO_DATE, turnedDay, yearOf } from '../text/civil-day.ts'
import { foldText } from '../text/fold-text.ts'
import { parseDateText } from '../text/parse-date.ts'
import { oncePerText } from '../text/once-per-text.ts'
import { kindRows } from './block-rows.ts'
import type { MeetingTime } from './meeting-index.ts'
import { dayOfPeriod, kindOfPeriod, titledYear } from './meeting-of-period.ts'
import type { Meeting } from './dataset.ts'
import { isFarOff } from './meeting-day.ts'
import { meetingDays } from './meeting-days.ts'
import { kindNamed } from './meeting-kind.ts'
import { readText, readValue } from './read-grid-cell.ts'
import { periodRows, rowPeriods } from './row-periods.ts'
import { strayYear } from './stray-year.ts'

/**
 * When the meeting of each row was: the date column, the period column («Tháng 7», «Quý III», «10/2026») and the titles or the tab's name. The period column
 * says the month that the meeting belongs to, also where it was held in the next one (P52). Undefined when nothing says it.
 */
export function readMeetingTime(table: Table, fallbackYear: number): (row: number) => MeetingTime | undefined {
  const dayOf = meetingDays(table, fallbackYear)
  const periodColumn = columnIndex(table, 'period')
  const typeColumn = columnIndex(table, 'meetingType')
  const { titles } = table
  const isTitled = columnIndex(table, 'meetingDate') < 0 && periodColumn < 0
  const periodOfGroup = rowPeriods(table)
  const periodRow = periodRows(table)
  const kindRow = kindRows(table)
  const ownMonth = periodColumn < 0 ? titledMonth(table) : 0
  const sheetPeriod = ownMonth > 0 ? { month: ownMonth, day: 0 } : undefined
  const meantYear = titles.year > 0 ? (day: CivilDay) => yearTitled(table, day) : strayYear(table, dayOf)
  return (row) => {
    // «Sinh hoạt thường kỳ tháng 3» says the month beside the kind.
    const said =
      periodOf(table, periodRow(row), periodColumn) ?? saidByKind(readText(table, kindRow(row), typeColumn)) ?? periodOfGroup(row)
    // «Chi bộ Ấp 1 (họp ngày 06/07)» above the rows.
    const dated = isTitled ? (said && dayOfPeriod(said, titles.year || fallbackYear)) || titles.day : dayOf(row)
    let day = hasDay(dated) ? meantBy(said ?? sheetPeriod, dated) : 0
    let month = dated > 0 ? monthOf(dated) : 0
    let quarter = 0
    let year = dated > 0 ? yearOf(dated) : titledYear(table, said?.month ?? titles.month) || fallbackYear
    const isSaid = said !== undefined && (said.month > 0 || said.quarter > 0)
    if (isSaid) {
      // «Kỳ T12» held in January belongs to the year before.
      if (said.year > 0) {
        // «THÁNG 3/2026» above «04/03/2025».
        if (said.month === month) day = inYear(day, said.year)
        year = said.year
      } else if (said.month === 12 && month === 1) year -= 1
      // The sheet's year and the month beside it against a day of another year: the year of the day is the slip.
      else if (said.month === month) year = meantYear(day) || year
      // «Tháng 5» above the sheet against «họp ngày 07/4» above the rows of one party cell: the day is the slip.
      if (said.day > 0 && ownMonth > 0) {
        month = ownMonth
        year = titles.year || year
      } else if (said.month > 0) month = said.month
      else if (day === 0) {
        month = 0
        quarter = said.quarter
      }
    }
    // A sheet for one month says which meeting it was, also where it was held a little later or the day has the year of another.
    else if (ownMonth > 0 && day > 0) {
      if (month === ownMonth) year = meantYear(day) || year
      month = ownMonth
    }
    if ((isTitled && !said) || (day === 0 && month === 0 && quarter === 0)) {
      month = ownMonth || titles.month || month
      quarter = titles.quarter
    }
    if (day === 0 && month === 0 && quarter === 0) return undefined
    // A day of quite another month above the rows, or left from the tab that was copied, is a slip: the month stays.
    const isSlip = ownMonth > 0 && day > 0 && (isTitled || !isSaid) && isFarOff({ day, month, year })
    return { day: isSlip ? NO_DATE : day, year, month, quarter: month > 0 ? Math.ceil(month / 3) : quarter }
  }
}

/** The same day of another year; 0 where that year has none. */
function inYear(day: CivilDay, year: number): CivilDay {
  return day > 0 ? Math.max(0, parseDateText(`${dayOf(day)}/${monthOf(day)}/${year}`)) : day
}

const saidByKind = oncePerText((text) => parsePeriod([text]))

/** The year that the titles say of a day. Both years of a school year are meant, whichever month it is. */
export function yearTitled(table: Table, day: CivilDay): number {
  const { year, isSchoolYear } = table.titles
  return isSchoolYear && yearOf(day) - year >= 0 && yearOf(day) - year <= 1 ? yearOf(day) : titledYear(table, monthOf(day))
}

/** «Tháng 8» beside 08/05/2026, a day of no meeting of August, is the fifth of August with day and month the other way round (P13). In the next month it may have been held late (P52). */
function meantBy(said: Pick<ColumnPeriod, 'month' | 'day'> | undefined, day: CivilDay): CivilDay {
  const late = said && said.day === 0 ? (monthOf(day) - said.month + 12) % 12 : 0
  return late > 1 && said?.month === dayOf(day) ? turnedDay(day) : day
}

/**
 * The month that a table's title names for all its meetings; where most of the dates, in rows or in the lines above rows, lie in that of the tab's name, that one: the title was left from the tab that was
 * copied. 0 where neither fits («tính đến tháng 9»).
 */
export function titledMonth(table: Table): number {
  const { month, year, sheet } = table.titles
  if (month === 0) return 0
  const days =
    columnIndex(table, 'meetingDate') < 0
      ? groupDays(table, year || 2000).map(({ day }) => day)
      : dataRows(table).map(meetingDays(table, year || 2000))
  const dated = days.filter((day) => day > 0)
  const fits = (one: number) => dated.filter((day) => monthOf(day) === one).length * 10 >= dated.length * 7
  return [month, parsePeriod([sheet])?.month ?? 0].find(fits) ?? 0
}

/** The days that lines above rows name («Chi bộ Ấp 1 – họp ngày 06/07»), each with the row of its line. */
export function groupDays(table: Table, fallbackYear: number): { readonly row: number; readonly label: string; readonly day: CivilDay }[] {
  return table.groups.flatMap(({ row, label }) => {
    const day = dayOfPeriod(parsePeriod([label]) ?? { day: 0 }, fallbackYear)
    return day > 0 ? [{ row, label, day }] : []
  })
}

function periodOf(table: Table, row: number, column: number): Pick<ColumnPeriod, 'month' | 'quarter' | 'year' | 'day'> | undefined {
  const value = readValue(table, row, column)
  if (value === '') return undefined
  const text = readText(table, row, column)
  // «II», «2» under «Quý».
  const quarter = /^quy\b(?!.*\bthang\b)/.test(foldText(table.columns.find(({ index }) => index === column)?.header ?? ''))
    ? parsePeriod([`Quý ${text}`])
    : undefined
  if (quarter && quarter.month === 0) return quarter
  if (typeof value === 'number')
    return value >= 1 && value <= 12 && Number.isInteger(value)
      ? { month: value, quarter: Math.ceil(value / 3), year: 0, day: 0 }
      : undefined
  // «10/2026» may have become the date 01/10/2026.
  if (typeof value === 'object') return { month: value.month, quarter: Math.ceil(value.month / 3), year: value.year, day: 0 }
  return monthOrPeriod(text)
}

const monthOrPeriod = oncePerText((text) => parsePeriod(['Tháng', text]) ?? parsePeriod([text]))

/** Whether each row's meeting is thematic: its own column, else its period («Quý I»), else the titles. Undefined for other meetings (chi ủy, bất thường). */
export function readMeetingKind(table: Table): (row: number) => Meeting['kind'] | undefined {
  const typeColumn = columnIndex(table, 'meetingType')
  const periodColumn = columnIndex(table, 'period')
  const contentColumn = columnIndex(table, 'content')
  const fallback = table.titles.thematic ? 'thematic' : 'regular'
  const periodOfGroup = rowPeriods(table)
  const periodRow = periodRows(table)
  const kindRow = kindRows(table)
  const isDated = columnIndex(table, 'meetingDate') >= 0
  return (row) => {
    const key = foldText(readText(table, kindRow(row), typeColumn) || readText(table, periodRow(row), periodColumn))
    const kind = kindNamed(key)
    if (kind !== undefined) return kind === 'other' ? undefined : kind
    const opening = key === '' ? OPENS_KIND.exec(foldText(readText(table, row, contentColumn)))?.[0] : undefined
    const opened = opening === undefined ? undefined : kindNamed(opening)
    if (opened !== undefined) return opened === 'other' ? undefined : opened
    const group = periodOfGroup(row)
    // Over dated meetings «QUÝ I» only puts them in order.
    return group && (group.thematic !== null || (!isDated && group.month === 0)) ? kindOfPeriod(group) : fallback
  }
}

/** «Sinh hoạt chuyên đề: học tập và làm theo…», «Họp chi ủy chuẩn bị …» opens what a meeting was about; further on it may be one point of a regular one. */
const OPENS_KIND = /^(?:(?:sinh hoat|hop|sh) )?(?:chuyen de\b(?! (?:va|ket hop)\b)|(?:thuong ky|dinh ky|chi uy|bat thuong)\b)|^shcd\b/
