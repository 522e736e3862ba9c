import { monthOf, yearOf } from '../text/civil-day.ts'
import type { MeetingCounts } from './count-meetings.ts'
import { type SummedCounts, sumCounts } from './sum-counts.ts'

/**
 * One party cell, or the committee, over a year: its regular meetings added up, in how many of the months that have passed it met (Điều lệ Đảng, Điều 22.6: monthly) and in how many of the quarters that have ended it
 * held a thematic meeting (CT 50-CT/TW: at least one a quarter). For the committee both are summed over its party cells.
 */
export type PartyCellRate = SummedCounts & {
  readonly monthsWithRegular: number
  readonly monthsElapsed: number
  readonly quartersWithThematic: number
  readonly quartersEnded: number
}

/** `meetings` are those of one party cell (or of all, with `partyCells` their number); `asOf` decides what has passed. */
export function ratePartyCell(meetings: readonly MeetingCounts[], year: number, asOf: number, partyCells = 1): PartyCellRate {
  const held = meetings.filter((counts) => counts.held && counts.meeting.year === year)
  const months = new Set(
    held.filter((counts) => counts.meeting.kind === 'regular').map((counts) => counts.meeting.partyCell * 100 + counts.meeting.month),
  )
  const quarters = new Set(
    held.filter((counts) => counts.meeting.kind === 'thematic').map((counts) => counts.meeting.partyCell * 10 + counts.meeting.quarter),
  )
  const elapsed = yearOf(asOf) > year ? 12 : yearOf(asOf) < year ? 0 : monthOf(asOf)
  return {
    ...sumCounts(held.filter((counts) => counts.meeting.kind === 'regular')),
    monthsWithRegular: months.size,
    monthsElapsed: elapsed * partyCells,
    quartersWithThematic: quarters.size,
    quartersEnded: (yearOf(asOf) > year ? 4 : Math.max(0, Math.floor((elapsed - 1) / 3))) * partyCells,
  }
}
