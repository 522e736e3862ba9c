import type { Table } from '../sheet/table.ts'
import { type CivilDay, NO_DATE } from '../text/civil-day.ts'
import { parseDateText } from '../text/parse-date.ts'
import type { DatedStatus } from './member-status.ts'
import { readDay, readText } from './read-grid-cell.ts'
import { statusColumns } from './status-columns.ts'

/** What became of a member last, and what before, as the days of a row say. */
export type StatusEvent = DatedStatus & { readonly before: DatedStatus | undefined }

/** «01/04/2026⏎Đảng bộ phường A», «1/3/26 - ốm»: the day stands first, then where to or why. */
function eventDay(table: Table, row: number, column: number): CivilDay {
  const day = /^\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/.exec(readText(table, row, column))?.[0]
  return day === undefined ? readDay(table, row, column) : parseDateText(day)
}

/** Reads the latest of the events that have columns of their own in a row; undefined where there is none. */
export function eventReader(table: Table): (row: number) => StatusEvent | undefined {
  const columns = statusColumns(table)
  return (row) => {
    const spans: DatedStatus[] = []
    for (const { index, status, isEnd } of columns) {
      const day = eventDay(table, row, index)
      if (day <= NO_DATE) continue
      const begun = isEnd ? spans.findIndex((span) => span.status === status && span.to === NO_DATE) : -1
      if (begun >= 0) spans[begun] = { ...(spans[begun] as DatedStatus), to: day }
      else spans.push({ status, from: isEnd ? NO_DATE : day, to: isEnd ? day : NO_DATE })
    }
    const [last, before] = spans.reverse().sort((a, b) => b.from - a.from)
    return last && { ...last, before }
  }
}
