import { addToList } from './add-to-list.ts'
import type { Meeting, MeetingColumn } from './dataset.ts'

/** The years that a report on the last kept year leaves out: all earlier ones, but for the first half of a school year that one sheet keeps in a row (months 9–12, then 1–5). */
export function leftOutYears(kept: readonly number[], meetings: readonly Meeting[], columns: readonly MeetingColumn[]): number[] {
  const last = kept.at(-1)
  if (kept.length < 2) return []
  const tables = new Map<number, Meeting[]>()
  for (const { table, meeting } of columns) addToList(tables, table, meetings[meeting] as Meeting)
  const isSchoolYear = [...tables.values()].some((held) => {
    const monthsOf = (year: number) => held.filter((meeting) => meeting.year === year && meeting.month > 0).map(({ month }) => month)
    const [before, after] = last === undefined ? [[], []] : [monthsOf(last - 1), monthsOf(last)]
    return before.length > 0 && after.length > 0 && Math.min(...before) > Math.max(...after)
  })
  return kept.slice(0, -1).filter((year) => !(isSchoolYear && last !== undefined && year === last - 1))
}

/**
 * The years that the sheets of a workbook really keep, up to `asOfYear`, the earliest first; the last one is reported on. A year with no more than a quarter of the meetings that the same sheet holds of another is a slip
 * of the hand. Empty when no meeting is known.
 */
export function keptYears(meetings: readonly Meeting[], columns: readonly MeetingColumn[], asOfYear: number): number[] {
  const bySheet = new Map<unknown, Map<number, number>>()
  const count = (sheet: unknown, { year }: Meeting) => {
    const years = bySheet.get(sheet) ?? new Map<number, number>()
    bySheet.set(sheet, years)
    years.set(year, (years.get(year) ?? 0) + 1)
  }
  for (const { table, meeting } of columns) count(table, meetings[meeting] as Meeting)
  for (const meeting of meetings) if (meeting.source) count(meeting.source.table, meeting)
  const kept = new Set<number>()
  for (const years of bySheet.values()) {
    const most = Math.max(...years.values())
    for (const [year, number] of years) if (number * 4 > most && year <= asOfYear) kept.add(year)
  }
  return [...kept].sort((a, b) => a - b)
}
