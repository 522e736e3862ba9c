import type { Outcome } from '../../shared/reports/compute-workbook.ts'

/** The months that have regular meetings, newest first. */
export function monthsOf(outcome: Outcome): { readonly year: number; readonly month: number }[] {
  const months = new Map<number, { year: number; month: number }>()
  for (const { meeting, held } of outcome.counted.meetings) {
    if (held && meeting.kind === 'regular' && meeting.month > 0)
      months.set(meeting.year * 100 + meeting.month, { year: meeting.year, month: meeting.month })
  }
  return [...months].sort((a, b) => b[0] - a[0]).map(([, month]) => month)
}

export function latestMonth(outcome: Outcome): { readonly year: number; readonly month: number } | undefined {
  return monthsOf(outcome)[0]
}

/** The committee's name as a title of the workbook spells it («ĐẢNG ỦY PHƯỜNG …»), else «Toàn Đảng bộ». */
export function organisationOf(outcome: Outcome): string {
  const pattern = /(?:đảng (?:ủy|uỷ|bộ))\s+(?:phường|xã|thị trấn|đặc khu|cơ quan|khối)\s+[^|,;–-]+/i
  for (const { table } of outcome.dataset.tables) {
    for (let row = 0; row < Math.min(table.headerRow, 15); row++) {
      for (const value of table.grid.values[row] ?? []) {
        const match = typeof value === 'string' ? pattern.exec(value.normalize('NFC')) : null
        if (match) return match[0].trim()
      }
    }
  }
  return 'Toàn Đảng bộ'
}
