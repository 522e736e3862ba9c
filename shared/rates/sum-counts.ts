import { assessAttendance } from '../policies/assess-attendance.ts'
import { HD12 } from '../policies/hd12-2018.ts'
import { HD42 } from '../policies/hd42-2025.ts'
import type { MeetingCounts } from './count-meetings.ts'

/**
 * Meetings of one kind added up. Counts are null while a meeting is pending, or where a sheet does not hold them. `heldMeetings` and `pendingMeetings` always count.
 * `hd12Passed`, `hd42Passed`: meetings that meet the attendance criterion of the regulation; null where that cannot be said of all of them.
 */
export type SummedCounts = {
  readonly heldMeetings: number
  readonly pendingMeetings: number
  readonly provisionalMeetings: number
  readonly required: number | null
  readonly present: number | null
  readonly excused: number | null
  readonly unexcused: number | null
  readonly unmarked: number | null
  readonly hd12Passed: number | null
  readonly hd42Passed: number | null
  /** Mean of the meetings' rates in per mille of a percent (93,333 % is 93333); null without meetings or while one is pending. */
  readonly meanMilliPercent: number | null
}

/** Adds up meetings: pooled counts, and the mean of the rates beside them (they differ when the denominator changes, domain.md §2.3). */
export function sumCounts(meetings: readonly MeetingCounts[]): SummedCounts {
  const held = meetings.filter((counts) => counts.held)
  const pending = held.filter((counts) => counts.pending !== undefined).length
  const sum = (field: 'required' | 'present' | 'excused' | 'unexcused' | 'unmarked') =>
    pending > 0 ? null : addAll(held.map((counts) => counts[field]))
  const rated = held.filter((counts) => (counts.required ?? 0) > 0 && counts.present !== null)
  return {
    heldMeetings: held.length,
    pendingMeetings: pending,
    provisionalMeetings: held.filter((counts) => counts.provisional && counts.pending === undefined).length,
    required: sum('required'),
    present: sum('present'),
    excused: sum('excused'),
    unexcused: sum('unexcused'),
    unmarked: sum('unmarked'),
    hd12Passed: pending > 0 ? null : countPassed(held, 'hd12'),
    hd42Passed: pending > 0 ? null : countPassed(held, 'hd42'),
    meanMilliPercent:
      pending > 0 || rated.length === 0
        ? null
        : Math.round(
            rated.reduce((total, counts) => total + ((counts.present as number) * 100_000) / (counts.required as number), 0) / rated.length,
          ),
  }
}

function addAll(values: readonly (number | null)[]): number | null {
  let total = 0
  for (const value of values) {
    if (value === null) return null
    total += value
  }
  return total
}

function countPassed(held: readonly MeetingCounts[], policy: 'hd12' | 'hd42'): number | null {
  let passed = 0
  for (const counts of held) {
    const verdict = meetsAttendance(counts, policy)
    if (verdict === null) return null
    if (verdict) passed++
  }
  return passed
}

/** Whether a meeting meets a regulation's attendance criterion; false when nobody had to attend, null when the sheet does not say who was absent without reason. */
export function meetsAttendance(counts: MeetingCounts, policy: 'hd12' | 'hd42'): boolean | null {
  const { required, present, unexcused, longestExcusedRun } = counts
  if (required === null || present === null || unexcused === null) return null
  return assessAttendance({ required, present, unexcused, longestExcusedRun }, policy === 'hd12' ? HD12 : HD42)?.passed ?? false
}
