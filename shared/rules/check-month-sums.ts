import type { MeetingCounts } from '../rates/count-meetings.ts'
import { columnIndex, dataRows, findColumn, type Table } from '../sheet/table.ts'
import { parsePeriod } from '../sheet/parse-period.ts'
import { readCount, readValue } from '../registers/read-grid-cell.ts'
import { mostAgree } from './most-agree.ts'
import type { Report, RuleContext } from './rule.ts'

const MEASURES = ['required', 'present', 'excused', 'unexcused'] as const
const SCOPES = [['regular'], ['regular', 'thematic'], ['thematic']] as const

/** Compares a table of nothing but months («Tháng | Phải dự | Có mặt») with the sums of what the other tabs count of the whole committee, where most of its months agree with them. */
export function checkMonthSums({ dataset, counted }: RuleContext, report: Report): void {
  for (const { table, role } of dataset.tables) {
    if (role !== 'other' || columnIndex(table, 'period') < 0 || columnIndex(table, 'partyCell') >= 0) continue
    const year = table.titles.year || dataset.year
    const held = counted.meetings.filter(({ held: isHeld, meeting }) => isHeld && meeting.year === year)
    for (const measure of MEASURES) {
      const column = findColumn(table, measure)
      if (!column) continue
      const typed = monthRows(table).flatMap(({ row, month }) => {
        const said = readCount(table, row, column.index)
        return said === undefined ? [] : [{ row, month, said }]
      })
      const readings = SCOPES.map((kinds) =>
        typed.flatMap(({ row, month, said }) => {
          const right = sumOf(
            held.filter(({ meeting }) => meeting.month === month && kinds.some((kind) => kind === meeting.kind)),
            measure,
          )
          return right === undefined ? [] : [{ row, typed: said, right }]
        }),
      )
      for (const known of readings) {
        const wrong = known.filter((one) => one.typed !== one.right)
        if (!mostAgree(known, wrong)) continue
        for (const { row, ...params } of wrong) report.at({ table, row }, column.index, { params })
        break
      }
    }
  }
}

function monthRows(table: Table): { row: number; month: number }[] {
  const column = columnIndex(table, 'period')
  return dataRows(table).flatMap((row) => {
    const month = parsePeriod(['Tháng', readValue(table, row, column)])?.month ?? 0
    return month > 0 ? [{ row, month }] : []
  })
}

/** Undefined where there is no meeting, or one whose counts are not known. */
function sumOf(meetings: readonly MeetingCounts[], measure: (typeof MEASURES)[number]): number | undefined {
  const counts = meetings.map((meeting) => meeting[measure])
  return counts.length === 0 || counts.includes(null) ? undefined : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
}
