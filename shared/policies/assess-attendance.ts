import type { MeetingPolicy } from './policy.ts'

/** What a meeting is judged by. `longestExcusedRun`: the longest run of excused absences, up to and including this meeting, of anybody who had to attend. */
export type AttendanceFacts = {
  readonly required: number
  readonly present: number
  readonly unexcused: number
  readonly longestExcusedRun: number
}

export type AttendanceVerdict = {
  readonly passed: boolean
  readonly rateReached: boolean
  readonly noUnexcused: boolean
  readonly noLongRun: boolean
}

/** Whether a meeting meets the attendance criterion; undefined when nobody had to attend. Compares whole numbers: 188 of 209 is shown as 90,0 % and fails 90. */
export function assessAttendance(facts: AttendanceFacts, policy: MeetingPolicy): AttendanceVerdict | undefined {
  if (facts.required <= 0) return undefined
  const { thresholdPercent, strict, noUnexcused, maxConsecutiveExcused } = policy.attendance
  const reached = facts.present * 100
  const needed = facts.required * thresholdPercent
  const verdict = {
    rateReached: strict ? reached > needed : reached >= needed,
    noUnexcused: !noUnexcused || facts.unexcused === 0,
    noLongRun: maxConsecutiveExcused === null || facts.longestExcusedRun <= maxConsecutiveExcused,
  }
  return { ...verdict, passed: verdict.rateReached && verdict.noUnexcused && verdict.noLongRun }
}
