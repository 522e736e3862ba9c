import type { MeetingCounts } from '../rates/count-meetings.ts'
import { meetingLabel } from './report-marks.ts'
import type { Rule } from './rule.ts'

// Twenty points against the three meetings before: a storm or a slip of the hand; smaller steps are ordinary.
const JUMP_PERCENT = 20

export const rateJump: Rule = {
  severity: 'info',
  check: ({ dataset, counted }, report) => {
    for (const partyCell of dataset.partyCells) {
      const meetings = (counted.byPartyCell[partyCell.index] ?? [])
        .filter((counts) => counts.meeting.kind === 'regular' && (counts.required ?? 0) >= 8)
        .sort((a, b) => a.meeting.year * 100 + a.meeting.month - b.meeting.year * 100 - b.meeting.month)
      for (let i = 3; i < meetings.length; i++) {
        const before = meetings.slice(i - 3, i)
        const mean = before.reduce((sum, counts) => sum + rateOf(counts), 0) / 3
        const now = meetings[i] as MeetingCounts
        if (Math.abs(rateOf(now) - mean) < JUMP_PERCENT) continue
        const column = dataset.meetingColumns.find((candidate) => candidate.meeting === now.meeting.index)
        const sheet = dataset.tables[column?.table ?? -1]?.table.grid.sheet ?? now.meeting.source?.table.grid.sheet
        if (sheet)
          report.sheet(sheet, {
            partyCell: partyCell.name,
            params: { meeting: meetingLabel(now.meeting), now: Math.round(rateOf(now)), before: Math.round(mean) },
          })
      }
    }
  },
}

function rateOf(counts: MeetingCounts): number {
  return counts.present === null || counts.required === null ? 0 : (counts.present * 100) / counts.required
}
