import { type Dataset, MARK_CODE } from '../registers/dataset.ts'
import type { Counted } from './count-meetings.ts'

/**
 * One member over the regular meetings of the year that the workbook reports on: how many they had to attend and did (domain.md §2.3). `pending` counts marks that wait for an answer. `unexcusedMonths` of three or more in a year is the
 * trigger to consider «xóa tên» (Điều lệ Đảng, Điều 8); it is only ever shown as «cần xem xét».
 */
export type MemberRate = {
  readonly member: number
  readonly required: number
  readonly present: number
  readonly excused: number
  readonly unexcused: number
  readonly unmarked: number
  readonly pending: number
  readonly longestExcusedRun: number
}

/** The rates of all members of known party cells, in the order of the roll; repeated rows are left out. */
export function rateMembers(dataset: Dataset, counted: Counted): MemberRate[] {
  const rates: MemberRate[] = []
  for (const matrix of counted.matrices) {
    const width = matrix.meetings.length
    const order = matrix.meetings
      .map((meeting, column) => ({ column, counts: counted.meetings[meeting] }))
      .filter(
        (entry) =>
          entry.counts?.held &&
          !entry.counts.fromTyped &&
          entry.counts.meeting.kind === 'regular' &&
          entry.counts.meeting.year === dataset.year,
      )
      .sort(
        (a, b) =>
          (a.counts?.meeting.day || 0) - (b.counts?.meeting.day || 0) ||
          (a.counts?.meeting.year ?? 0) * 100 +
            (a.counts?.meeting.month ?? 0) -
            ((b.counts?.meeting.year ?? 0) * 100 + (b.counts?.meeting.month ?? 0)),
      )
    for (let r = 0; r < matrix.members.length; r++) {
      const member = matrix.members[r] as number
      if ((dataset.members[member]?.duplicateOf ?? -1) >= 0) continue
      const rate = { member, required: 0, present: 0, excused: 0, unexcused: 0, unmarked: 0, pending: 0, longestExcusedRun: 0 }
      let run = 0
      for (const { column } of order) {
        const at = r * width + column
        if (matrix.leftOut[at] !== 0) continue
        const mark = matrix.marks[at] as number
        rate.required++
        if (mark === MARK_CODE.present) rate.present++
        else if (mark === MARK_CODE.excused) rate.excused++
        else if (mark === MARK_CODE.unexcused) rate.unexcused++
        else if (mark >= MARK_CODE.ask) rate.pending++
        else rate.unmarked++
        run = mark === MARK_CODE.excused ? run + 1 : mark === MARK_CODE.unmarked ? run : 0
        if (run > rate.longestExcusedRun) rate.longestExcusedRun = run
      }
      rates.push(rate)
    }
  }
  return rates
}
