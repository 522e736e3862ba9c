import type { Rule } from './rule.ts'

export const everyoneAlwaysPresent: Rule = {
  severity: 'info',
  check: ({ dataset, counted }, report) => {
    for (const partyCell of dataset.partyCells) {
      const meetings = (counted.byPartyCell[partyCell.index] ?? []).filter((counts) => counts.held && counts.meeting.kind === 'regular')
      if (meetings.length < 6 || !meetings.every((counts) => (counts.required ?? 0) >= 8 && counts.present === counts.required)) continue
      const column = dataset.meetingColumns.find((candidate) => candidate.meeting === meetings[0]?.meeting.index)
      const sheet = dataset.tables[column?.table ?? -1]?.table.grid.sheet ?? meetings[0]?.meeting.source?.table.grid.sheet
      if (sheet) report.sheet(sheet, { partyCell: partyCell.name, params: { meetings: meetings.length } })
    }
  },
}
