import type { Meeting, MeetingColumn } from './dataset.ts'

/**
 * The year that a workbook reports on: the latest one, up to `asOfYear`, that a sheet really keeps. A year with no more than a quarter of the meetings that the same sheet holds of another is a slip of the hand. 0 when no
 * meeting is known.
 */
export function reportingYear(meetings: readonly Meeting[], columns: readonly MeetingColumn[], asOfYear: number): number {
  const bySheet = new Map<unknown, Map<number, number>>()
  const count = (sheet: unknown, { year }: Meeting) => {
    const years = bySheet.get(sheet) ?? new Map<number, number>()
    bySheet.set(sheet, years)
    years.set(year, (years.get(year) ?? 0) + 1)
  }
  for (const { table, meeting } of columns) count(table, meetings[meeting] as Meeting)
  for (const meeting of meetings) if (meeting.source) count(meeting.source.table, meeting)
  let latest = 0
  for (const years of bySheet.values()) {
    const most = Math.max(...years.values())
    for (const [year, number] of years) if (number * 4 > most && year <= asOfYear) latest = Math.max(latest, year)
  }
  return latest
}
