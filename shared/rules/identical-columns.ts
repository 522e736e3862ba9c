import type { Meeting } from '../registers/dataset.ts'
import { meetingLabel } from './report-marks.ts'
import type { Rule } from './rule.ts'

export const identicalColumns: Rule = {
  severity: 'info',
  check: ({ dataset, counted }, report) => {
    for (const [index, matrix] of counted.matrices.entries()) {
      const width = matrix.meetings.length
      for (let c = 1; c < width; c++) {
        let same = matrix.members.length >= 8
        let absences = 0
        for (let r = 0; r < matrix.members.length && same; r++) {
          const mark = matrix.marks[r * width + c]
          same = mark === matrix.marks[r * width + c - 1]
          if (mark === 2 || mark === 3) absences++
        }
        // Two full houses look alike; two meetings with the same absentees are worth a look.
        if (!same || absences < 3) continue
        const meeting = dataset.meetings[matrix.meetings[c] as number] as Meeting
        const column = dataset.meetingColumns.find((candidate) => candidate.meeting === meeting.index)
        const table = dataset.tables[column?.table ?? -1]?.table
        if (table)
          report.sheet(table.grid.sheet, {
            partyCell: index,
            params: { meeting: meetingLabel(meeting), before: meetingLabel(dataset.meetings[matrix.meetings[c - 1] as number] as Meeting) },
          })
      }
    }
  },
}
