import { addToList } from '../registers/add-to-list.ts'
import { LEFT_OUT_REASONS, type LeftOutReason, MARKS } from '../registers/codes.ts'
import { type Dataset, MARK_CODE, type Meeting, type Member } from '../registers/dataset.ts'
import { isCountedByRegister } from '../registers/official-register.ts'
import type { Settings } from '../registers/settings.ts'
import type { TypedProblem } from '../registers/typed-problem.ts'
import type { CivilDay } from '../text/civil-day.ts'
import { isAttendanceMark, isToldByMarks, unsureMeetings } from './unsure-members.ts'
import { leftOutReason, type MeetingSpan, meetingSpan, membershipOf, type Membership } from './membership.ts'

/** Why the counts of a meeting are not known yet. */
export type PendingReason = 'colour' | 'undated' | 'status' | 'ask' | 'unknown' | 'conflict' | 'name' | 'exempt' | TypedProblem

/**
 * One meeting counted. A + E + U + unmarked = required. Counts are null where the sheets do not hold them (a summary says nothing of excuses) or the meeting is pending. `held` is false for a meeting that nobody marked.
 */
export type MeetingCounts = {
  readonly meeting: Meeting
  readonly held: boolean
  readonly pending: PendingReason | undefined
  /** «tạm tính»: somebody who had to attend has no mark yet. */
  readonly provisional: boolean
  readonly required: number | null
  readonly present: number | null
  readonly excused: number | null
  readonly unexcused: number | null
  readonly unmarked: number | null
  /** Exempt members who came all the same; in neither count. */
  readonly exemptPresent: number
  /** The longest run of excused absences of anybody up to this meeting, over regular meetings of the year. */
  readonly longestExcusedRun: number
  readonly fromTyped: boolean
}

/** Marks by party cell: `marks[position of member × meetings + position of meeting]` and the entry in `Attendance` (-1 for none). */
export type CellMatrix = {
  readonly members: readonly number[]
  readonly meetings: readonly number[]
  readonly marks: Uint8Array
  readonly entries: Int32Array
  readonly leftOut: Uint8Array
}

export type Counted = {
  readonly meetings: readonly MeetingCounts[]
  /** The same by party cell. */
  readonly byPartyCell: readonly (readonly MeetingCounts[])[]
  readonly matrices: readonly CellMatrix[]
  /** Marks of one person at one meeting that stand in two places, as entries of `Attendance`; `same` when they say the same. */
  readonly repeated: readonly { readonly first: number; readonly second: number; readonly same: boolean }[]
  readonly memberships: readonly Membership[]
}

/** Codes in `CellMatrix.leftOut`: 0 must attend, else 1 + index in `LEFT_OUT_REASONS`. */
const REASON_CODE = Object.fromEntries(LEFT_OUT_REASONS.map((reason, i) => [reason, i + 1])) as Record<LeftOutReason, number>
/** 255: the person is on another row, or has no row in this meeting's sheet where the sheet is the roll. */
const ABSENT_ROW = 255

/** Counts every meeting of the workbook by the denominators of domain.md §2.2, as known on a day. */
export function countMeetings(dataset: Dataset, settings: Settings, asOf: CivilDay): Counted {
  const memberships = dataset.members.map((member) => membershipOf(member, settings.countTemporaryIn, asOf))
  const repeated: { first: number; second: number; same: boolean }[] = []
  const matrices = buildMatrices(dataset, memberships, repeated)
  const coloured = colouredMeetings(dataset)
  const unsureIn = unsureMeetings(dataset)
  const waiting = dataset.members.some(({ status }) => status !== 'ACTIVE') ? CONTRADICTED : PENDING
  const counts: MeetingCounts[] = new Array(dataset.meetings.length)
  for (const matrix of matrices) {
    const order = [...matrix.meetings.keys()].sort(
      (a, b) =>
        meetingSpan(dataset.meetings[matrix.meetings[a] as number] as Meeting).last -
        meetingSpan(dataset.meetings[matrix.meetings[b] as number] as Meeting).last,
    )
    const runs = new Int16Array(matrix.members.length)
    const unsure = unsureIn(matrix)
    let runYear = 0
    for (const column of order) {
      const meeting = dataset.meetings[matrix.meetings[column] as number] as Meeting
      if (meeting.year !== runYear) {
        runs.fill(0)
        runYear = meeting.year
      }
      const whole = coloured.has(meeting.index) ? 'colour' : unsure.get(meeting.index)
      counts[meeting.index] = countMeeting(meeting, matrix, column, runs, whole, waiting, dataset.isRegisterOfficial)
    }
  }
  const byPartyCell = matrices.map((matrix) => matrix.meetings.map((meeting) => counts[meeting] as MeetingCounts))
  return { meetings: counts, byPartyCell, matrices, repeated, memberships }
}

function buildMatrices(
  dataset: Dataset,
  memberships: readonly Membership[],
  repeated: { first: number; second: number; same: boolean }[],
): CellMatrix[] {
  const members: number[][] = dataset.partyCells.map(() => [])
  const meetings: number[][] = dataset.partyCells.map(() => [])
  const memberAt = new Int32Array(dataset.members.length).fill(-1)
  const meetingAt = new Int32Array(dataset.meetings.length)
  for (const member of dataset.members) {
    if (member.partyCell < 0) continue
    memberAt[member.index] = (members[member.partyCell] as number[]).push(member.index) - 1
  }
  for (const meeting of dataset.meetings) meetingAt[meeting.index] = (meetings[meeting.partyCell] as number[]).push(meeting.index) - 1
  const matrices = dataset.partyCells.map((_, i): CellMatrix => {
    const size = (members[i] as number[]).length * (meetings[i] as number[]).length
    return {
      members: members[i] as number[],
      meetings: meetings[i] as number[],
      marks: new Uint8Array(size),
      entries: new Int32Array(size).fill(-1),
      leftOut: new Uint8Array(size),
    }
  })
  fillMarks(dataset, matrices, memberAt, meetingAt, repeated)
  fillLeftOut(dataset, matrices, memberships)
  fillBlanks(dataset, matrices, memberAt, meetingAt)
  return matrices
}

function fillMarks(
  dataset: Dataset,
  matrices: readonly CellMatrix[],
  memberAt: Int32Array,
  meetingAt: Int32Array,
  repeated: { first: number; second: number; same: boolean }[],
): void {
  const { attendance, meetings, members } = dataset
  for (let i = 0; i < attendance.length; i++) {
    const memberIndex = attendance.members[i] as number
    if (memberIndex < 0) continue
    const meetingIndex = attendance.meetings[i] as number
    const partyCell = (meetings[meetingIndex] as Meeting).partyCell
    if ((members[memberIndex] as { partyCell: number }).partyCell !== partyCell) continue
    const matrix = matrices[partyCell] as CellMatrix
    const at = (memberAt[memberIndex] as number) * matrix.meetings.length + (meetingAt[meetingIndex] as number)
    const mark = attendance.marks[i] as number
    const before = matrix.marks[at] as number
    const first = matrix.entries[at] as number
    if (first === -1) {
      matrix.marks[at] = mark
      matrix.entries[at] = i
      continue
    }
    // What a person answered for one of two places settles both.
    const [isFirstAnswered, isSecondAnswered] = [first, i].map((entry) => isAnswered(dataset, entry))
    if (before !== mark && isFirstAnswered !== isSecondAnswered) {
      if (isSecondAnswered) matrix.marks[at] = mark
      continue
    }
    // In another sheet the same sign may be explained: what is not understood contradicts nothing.
    const [isFirstOpen, isSecondOpen] = [before, mark].map((one) => one === MARK_CODE.ask || one === MARK_CODE.unknown)
    if (isFirstOpen !== isSecondOpen && attendance.tables[first] !== attendance.tables[i]) {
      if (isFirstOpen) matrix.marks[at] = mark
      continue
    }
    // The same mark twice counts once; two different ones wait for a correction.
    if (before !== mark) matrix.marks[at] = MARK_CODE.conflict
    repeated.push({ first, second: i, same: before === mark })
  }
}

/** Whether a person said what this very mark means, and not what its sign does. */
function isAnswered({ attendance, codes }: Dataset, entry: number): boolean {
  const code = codes[attendance.codes[entry] as number]
  return code?.by === 'answer' && MARKS.some((mark) => mark === code.code)
}

function fillLeftOut(dataset: Dataset, matrices: readonly CellMatrix[], memberships: readonly Membership[]): void {
  const ghosts = duplicateGhosts(dataset, matrices)
  const listed = rowsOfUnrolledPeople(dataset)
  for (const matrix of matrices) {
    const width = matrix.meetings.length
    const meetings = matrix.meetings.map((meeting) => dataset.meetings[meeting] as Meeting)
    const spans = meetings.map(meetingSpan)
    const likelySpans = meetings.map((meeting) => meeting.likelyMonth && meetingSpan({ ...meeting, month: meeting.likelyMonth }))
    for (let r = 0; r < matrix.members.length; r++) {
      const memberIndex = matrix.members[r] as number
      const membership = memberships[memberIndex] as Membership
      const isGhost = ghosts[memberIndex] === 1
      const isToldSo = isToldByMarks(dataset.members[memberIndex] as Member)
      const own = listed?.get(memberIndex)
      for (let c = 0; c < width; c++) {
        let reason = isGhost ? undefined : leftOutReason(membership, spans[c] as MeetingSpan)
        const likely = likelySpans[c]
        // Who is marked at a quarter's meeting and left in its last month was still there when it was held.
        if (reason !== undefined && likely && isAttendanceMark(matrix.marks[r * width + c])) reason = leftOutReason(membership, likely)
        if (isToldSo && isAttendanceMark(matrix.marks[r * width + c])) reason = undefined
        let code = isGhost ? ABSENT_ROW : reason === undefined ? 0 : REASON_CODE[reason]
        if (code === 0 && own && !own.has(matrix.meetings[c] as number)) code = ABSENT_ROW
        // A person whom only the attendance sheet knows is exempt where the sheet says so.
        if (code === 0 && own && matrix.marks[r * width + c] === MARK_CODE.exempt) code = REASON_CODE.exempt
        if (code === 0 && own && matrix.marks[r * width + c] === MARK_CODE.outside) code = ABSENT_ROW
        matrix.leftOut[r * width + c] = code
      }
    }
  }
}

/** Where a sheet lists only those who were absent, whoever has a row there and had to attend was present. */
function fillBlanks(dataset: Dataset, matrices: readonly CellMatrix[], memberAt: Int32Array, meetingAt: Int32Array): void {
  const meetingsOf = new Map<number, number[]>()
  const whole = new Set<number>()
  for (const { table, meeting, isBlankPresent, coversAll } of dataset.meetingColumns) {
    if (coversAll) whole.add(meeting)
    else if (isBlankPresent) addToList(meetingsOf, table, meeting)
  }
  for (const meeting of whole) fillWhole(matrices[dataset.meetings[meeting]?.partyCell ?? -1], meetingAt[meeting] as number)
  if (meetingsOf.size === 0) return
  for (const { table, member } of dataset.attendanceRows) {
    const partyCell = dataset.members[member]?.partyCell ?? -1
    const matrix = matrices[partyCell]
    if (!matrix) continue
    for (const meeting of meetingsOf.get(table) ?? []) {
      if (dataset.meetings[meeting]?.partyCell !== partyCell) continue
      const at = (memberAt[member] as number) * matrix.meetings.length + (meetingAt[meeting] as number)
      if (matrix.marks[at] === MARK_CODE.unmarked && matrix.leftOut[at] === 0) matrix.marks[at] = MARK_CODE.present
    }
  }
}

/** A register of absences speaks for everybody who had to attend. */
function fillWhole(matrix: CellMatrix | undefined, column: number): void {
  if (!matrix) return
  for (let at = column; at < matrix.marks.length; at += matrix.meetings.length)
    if (matrix.marks[at] === MARK_CODE.unmarked && matrix.leftOut[at] === 0) matrix.marks[at] = MARK_CODE.present
}

/** Of rows that stand for one person the one with marks counts, the first where none or both have them. 1 for the others. */
function duplicateGhosts(dataset: Dataset, matrices: readonly CellMatrix[]): Uint8Array {
  const ghosts = new Uint8Array(dataset.members.length)
  if (!dataset.members.some((member) => member.duplicateOf >= 0)) return ghosts
  const marked = new Uint8Array(dataset.members.length)
  for (const matrix of matrices) {
    for (let r = 0; r < matrix.members.length; r++) {
      for (let c = 0; c < matrix.meetings.length; c++)
        if (matrix.entries[r * matrix.meetings.length + c] !== -1) marked[matrix.members[r] as number] = 1
    }
  }
  for (const member of dataset.members) {
    if (member.duplicateOf < 0) continue
    if (marked[member.index] === 1 && marked[member.duplicateOf] === 0) ghosts[member.duplicateOf] = 1
    else ghosts[member.index] = 1
  }
  return ghosts
}

/** Where an attendance sheet is the roll, a person belongs to the meetings of the sheets that have a row for them. Undefined when there is a roll for all. */
function rowsOfUnrolledPeople(dataset: Dataset): Map<number, Set<number>> | undefined {
  const unrolled = dataset.members.filter((member) => member.fromAttendance)
  if (unrolled.length === 0) return undefined
  const meetingsOfTable = new Map<number, number[]>()
  for (const column of dataset.meetingColumns) {
    addToList(meetingsOfTable, column.table, column.meeting)
  }
  const listed = new Map<number, Set<number>>(unrolled.map((member) => [member.index, new Set<number>()]))
  for (const row of dataset.attendanceRows) {
    const own = listed.get(row.member)
    if (own) for (const meeting of meetingsOfTable.get(row.table) ?? []) own.add(meeting)
  }
  return listed
}

/** Counts that are not known. */
export const NO_COUNTS = { required: null, present: null, excused: null, unexcused: null, unmarked: null }

/** The marks that keep a meeting from being counted, the one that a single answer settles first. */
const PENDING: readonly (readonly [PendingReason, number])[] = [
  ['ask', MARK_CODE.ask],
  ['unknown', MARK_CODE.unknown],
  ['conflict', MARK_CODE.conflict],
  ['name', MARK_CODE.doubted],
]
/** Marked exempt where the roll, which tells who need not come, says that they had to: one of the two is wrong. */
const CONTRADICTED: typeof PENDING = [...PENDING, ['exempt', MARK_CODE.exempt]]

/** Meetings in whose sheet some marks are only colours. */
function colouredMeetings({ colouredTabs, meetingColumns, tables }: Dataset): ReadonlySet<number> {
  const tabs = new Set(colouredTabs)
  return new Set(meetingColumns.flatMap(({ table, meeting }) => (tabs.has(tables[table]?.table.grid.sheet ?? '') ? [meeting] : [])))
}

function countMeeting(
  meeting: Meeting,
  matrix: CellMatrix,
  column: number,
  runs: Int16Array,
  whole: PendingReason | undefined,
  waiting: typeof PENDING,
  byRegister: boolean,
): MeetingCounts {
  const width = matrix.meetings.length
  /** People by mark: those who had to attend, and the others. */
  const due = new Array<number>(MARK_CODE.doubted + 1).fill(0)
  const others = [...due]
  let exemptPresent = 0
  for (let at = column; at < matrix.marks.length; at += width) {
    const mark = matrix.marks[at] as number
    const leftOut = matrix.leftOut[at] as number
    const tally = leftOut === 0 ? due : others
    tally[mark] = (tally[mark] as number) + 1
    if (mark === MARK_CODE.present && leftOut > 0 && leftOut <= 2) exemptPresent++
  }
  const required = sum(due)
  const unmarked = withoutSign(due)
  if (required - unmarked + sum(others) - withoutSign(others) === 0) return countTyped(meeting)
  if (byRegister && isCountedByRegister(meeting)) {
    const typed = countTyped(meeting)
    // The kinds of absence that the register leaves open the marks may tell.
    const isTold = typed.excused !== null || typed.pending || typed.required !== required || typed.present !== due[MARK_CODE.present]
    if (isTold) return typed
  }
  const pending = whole ?? waiting.find(([, mark]) => (due[mark] as number) > 0)?.[0]
  const [, present = 0, excused = 0, unexcused = 0] = due
  if (!pending && meeting.isProvedByCount && meeting.typed?.present !== present)
    return countTyped({ ...meeting, typed: { ...meeting.typed, required, absent: excused + unexcused }, typedProblem: 'counts-disagree' })
  return {
    meeting,
    held: true,
    exemptPresent,
    longestExcusedRun: meeting.kind === 'regular' ? longestRun(matrix, column, runs) : 0,
    fromTyped: false,
    pending,
    provisional: pending !== undefined || unmarked > 0,
    ...(pending ? NO_COUNTS : { required, present, excused, unexcused, unmarked }),
  }
}

function sum(tally: readonly number[]): number {
  return tally.reduce((n, people) => n + people, 0)
}

/** Nothing was typed for them, or a mark that says that they did not have to come. */
function withoutSign(tally: readonly number[]): number {
  return (tally[MARK_CODE.unmarked] as number) + (tally[MARK_CODE.exempt] as number) + (tally[MARK_CODE.outside] as number)
}

/** Carries everybody's run of excused absences on to this meeting and returns the longest. */
function longestRun(matrix: CellMatrix, column: number, runs: Int16Array): number {
  let longest = 0
  for (let r = 0; r < matrix.members.length; r++) {
    const at = r * matrix.meetings.length + column
    if (matrix.leftOut[at] !== 0) continue
    const mark = matrix.marks[at] as number
    if (mark === MARK_CODE.excused) runs[r] = (runs[r] as number) + 1
    else if (mark !== MARK_CODE.unmarked) runs[r] = 0
    longest = Math.max(longest, runs[r] as number)
  }
  return longest
}

/** A meeting without marks: what was counted by hand, if anything. */
function countTyped(meeting: Meeting): MeetingCounts {
  const { required, present, ...typed } = meeting.typed ?? {}
  const held = meeting.typedProblem === 'unreadable' || (present !== undefined && required !== undefined)
  const pending = held ? meeting.typedProblem : undefined
  const base = { meeting, held, pending, exemptPresent: 0, longestExcusedRun: 0, fromTyped: true }
  if (!held || pending || present === undefined || required === undefined) return { ...base, provisional: false, ...NO_COUNTS }
  const absent = required - present
  const excused = typed.excused ?? (typed.unexcused !== undefined ? absent - typed.unexcused : absent === 0 ? 0 : -1)
  const unexcused = typed.unexcused ?? (typed.excused !== undefined ? absent - typed.excused : absent === 0 ? 0 : -1)
  // Kinds of absence that are not typed, or contradict the rest, are not known.
  const known = excused >= 0 && unexcused >= 0
  const unmarked = known ? absent - excused - unexcused : -1
  return {
    ...base,
    provisional: unmarked > 0,
    required,
    present,
    excused: known ? excused : null,
    unexcused: known ? unexcused : null,
    unmarked: unmarked >= 0 ? unmarked : null,
  }
}
