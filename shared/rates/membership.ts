import type { LeftOutReason } from '../registers/codes.ts'
import type { Meeting, Member } from '../registers/dataset.ts'
import { type DatedStatus, hasLeft, type LeftStatus } from '../registers/member-status.ts'
import { type CivilDay, dayOf, monthOf } from '../text/civil-day.ts'

/**
 * A member's time in the party cell in days that compare like numbers: in from `joined`, gone from `left`, out of the denominator from `outFrom` to `outTo` (inclusive).
 * Days that are not known are 0 (joined) or FOREVER.
 */
export type Membership = {
  readonly joined: number
  readonly left: number
  readonly leftReason: LeftOutReason
  readonly outFrom: number
  readonly outTo: number
  readonly outReason: LeftOutReason | undefined
  readonly always: LeftOutReason | undefined
}

const FOREVER = 99_999_999

/** Statuses that take somebody out of the denominator while they last (domain.md §2.2). */
const OUT: Partial<Record<Member['status'], LeftOutReason>> = {
  EXEMPT: 'exempt',
  TEMP_EXEMPT: 'temporarily-exempt',
  TEMP_OUT: 'temporary-out',
  SPECIAL_DUTY: 'special-duty',
  SUSPENDED: 'suspended',
}
/** Statuses that end the membership. */
const GONE: Readonly<Record<LeftStatus, LeftOutReason>> = {
  TRANSFERRED_OUT: 'transferred-out',
  EXPELLED: 'left-party',
  REMOVED: 'left-party',
  RESIGNED: 'left-party',
  DECEASED: 'deceased',
}

/** Reads a roll row's status and dates as a membership. An admission after `asOf` is a slip of the hand: who is marked was admitted before. */
export function membershipOf(member: Member, countTemporaryIn: boolean, asOf: CivilDay): Membership {
  const { status, statusBefore: before } = member
  if (before) return withBefore(membershipOf({ ...member, statusBefore: undefined }, countTemporaryIn, asOf), before)
  const from = Math.max(member.statusFrom, 0)
  const to = member.statusTo > 0 ? member.statusTo : FOREVER
  const admitted = member.admissionDate > asOf ? 0 : Math.max(member.admissionDate, 0)
  const gone = hasLeft(status) ? GONE[status] : undefined
  const temporaryIn = status === 'TEMP_IN'
  return {
    joined: status === 'TRANSFERRED_IN' || temporaryIn ? Math.max(from, admitted) : admitted,
    left: gone ? from || 0 : temporaryIn && to !== FOREVER ? to + 1 : FOREVER,
    leftReason: gone ?? 'temporary-in',
    outFrom: OUT[status] ? from : FOREVER,
    outTo: OUT[status] ? to : 0,
    outReason: OUT[status],
    always: status === 'RESIDENCE_ONLY' ? 'residence-only' : temporaryIn && !countTemporaryIn ? 'temporary-in' : undefined,
  }
}

/** Adds what held before: a time out of the denominator before somebody left, or their coming before they were exempted. */
function withBefore(membership: Membership, { status, from, to }: DatedStatus): Membership {
  const outReason = OUT[status]
  if (outReason && membership.outReason === undefined) return { ...membership, outFrom: from, outTo: to > 0 ? to : FOREVER, outReason }
  return status === 'TRANSFERRED_IN' ? { ...membership, joined: Math.max(membership.joined, from) } : membership
}

export type MeetingSpan = { readonly first: number; readonly last: number }

/** The days between which a meeting lay: its day, or the whole month when only that is known (changes then count from the 1st of their month). */
export function meetingSpan(meeting: Meeting): MeetingSpan {
  if (meeting.day > 0) return { first: meeting.day, last: meeting.day }
  const month = meeting.year * 10_000 + meeting.month * 100
  return { first: month + 1, last: month + 31 }
}

/** Why somebody does not count at a meeting; undefined when they must attend. */
export function leftOutReason(membership: Membership, span: MeetingSpan): LeftOutReason | undefined {
  if (membership.always !== undefined) return membership.always
  if (membership.joined > span.last) return 'not-yet-member'
  if (membership.left <= span.last) return membership.leftReason
  return membership.outFrom <= span.last && endOf(membership.outTo) >= span.first ? membership.outReason : undefined
}

/** «Đến tháng 9/2026» lasts to the end of that month, «đến năm 2026» to the end of the year. */
function endOf(day: number): number {
  if (day === FOREVER || dayOf(day) > 0) return day
  return monthOf(day) > 0 ? day + 31 : day + 1231
}
