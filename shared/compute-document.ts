import type { Grid } from './sheet/grid.ts'
import { buildDataset } from './registers/build-dataset.ts'
import { Settings } from './registers/settings.ts'
import { countMeetings } from './rates/count-meetings.ts'
import { sumCounts } from './rates/sum-counts.ts'
import { runRules } from './rules/run-rules.ts'
import { isoDay, yearOf } from './text/civil-day.ts'
export function computeDocument(grids: readonly Grid[], settings: unknown, asOf: number) {
  const s = Settings.parse(settings)
  const dataset = buildDataset(grids, s, yearOf(asOf))
  const counted = countMeetings(dataset, s)
  const findings = runRules({ dataset, counted, asOf, settings: s })
  const tabs: Record<string, string> = {}
  for (const grid of grids) tabs[grid.sheet] = dataset.tables.find((t) => t.table.grid.sheet === grid.sheet && t.role !== 'other')?.role ?? 'other'
  const name = (i: number) => dataset.partyCells[i]?.name
  return {
    tabs, findings,
    meetings: counted.meetings.filter((c) => c.held).map((c) => ({ partyCell: name(c.meeting.partyCell), date: c.meeting.day ? isoDay(c.meeting.day) : null, month: `${c.meeting.year}-${c.meeting.month}`, quarter: c.meeting.quarter, kind: c.meeting.kind, required: c.required, present: c.present, excused: c.excused, unexcused: c.unexcused, unmarked: c.unmarked, pending: c.pending !== undefined })),
    partyCells: dataset.partyCells.map((p) => ({ partyCell: p.name, kind: 'regular', ...sumCounts(counted.meetings.filter((c) => c.meeting.partyCell === p.index && c.meeting.kind === 'regular')) })),
    committee: sumCounts(counted.meetings.filter((c) => c.meeting.kind === 'regular')),
  }
}
