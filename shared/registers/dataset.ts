import type { Table } from '../sheet/table.ts'
import type { CivilDay } from '../text/civil-day.ts'
import type { TabRole } from './codes.ts'
import type { UnconfirmedChange } from './grid-changes.ts'
import type { IdentityNumber } from './identity-number.ts'
import type { DatedStatus, MemberStatus, MemberType } from './member-status.ts'
import type { RepeatedChange, Stranger } from './status-register.ts'
import type { TypedProblem } from './typed-problem.ts'

/** Where something stood: a table and a row index of its sheet, counted from 0. */
export type Source = { readonly table: Table; readonly row: number }

/** A table with the kind of sheet it was recognised as. */
export type RegisteredTable = { readonly table: Table; readonly role: TabRole }

/** chi bộ. `index` is its place in `Dataset.partyCells`; `source` is undefined when it is known from attendance or the roll only. */
export type PartyCell = {
  readonly index: number
  readonly name: string
  readonly source: Source | undefined
  /** Counts typed in the register of party cells; undefined where there is none. */
  readonly typed: {
    readonly total?: number | undefined
    readonly official?: number | undefined
    readonly probationary?: number | undefined
    readonly exempt?: number | undefined
  }
}

/**
 * đảng viên, one row of a roll. Dates are `CivilDay`s or `NO_DATE`, `NOT_A_DATE`, `IMPOSSIBLE_DATE`. `partyCell` is -1 when its name is unknown.
 * `duplicateOf` is the index of the row that stands for the same person, -1 for none. `fromAttendance`: there is no roll, the attendance sheet names the people.
 */
export type Member = {
  index: number
  readonly source: Source
  readonly name: string
  readonly nameKey: string
  partyCell: number
  readonly partyCellText: string
  /** The numbers as typed, one for each column of the roll that holds one. */
  readonly identities: readonly IdentityNumber[]
  readonly citizenId: string
  readonly partyCardNo: string
  readonly dateOfBirth: CivilDay
  readonly gender: 'male' | 'female' | ''
  readonly admissionDate: CivilDay
  readonly officialDate: CivilDay
  readonly type: MemberType | undefined
  readonly status: MemberStatus
  readonly statusUnknown: string
  readonly statusFrom: CivilDay
  readonly statusTo: CivilDay
  /** Where the status stands when a register of changes says it; absent where the roll does. */
  readonly statusSource?: Source | undefined
  /** What held before, where the roll says that, too. */
  readonly statusBefore: DatedStatus | undefined
  readonly position: string
  readonly fromAttendance: boolean
  duplicateOf: number
}

/** What a meeting register or a summary says of a meeting in numbers; undefined where it does not say it. */
export type TypedCounts = {
  readonly total?: number | undefined
  readonly required?: number | undefined
  readonly present?: number | undefined
  readonly excused?: number | undefined
  readonly unexcused?: number | undefined
  /** Those who stayed away, whether the kind of absence is said or not. */
  readonly absent?: number | undefined
  /** How many of them are named beside the counts, where that is another number. */
  readonly named?: number | undefined
  /** How many had to come by the register of headcounts, where that is another number. */
  readonly registered?: number | undefined
}

/** buổi sinh hoạt. `day` is `NO_DATE` when only the month or quarter is known; `month` and `quarter` are 0 when unknown. */
export type Meeting = {
  readonly index: number
  readonly partyCell: number
  readonly kind: 'regular' | 'thematic'
  day: CivilDay
  readonly year: number
  readonly month: number
  readonly quarter: number
  /** Where only the quarter is said: the month that its column stands behind; undefined where it stands elsewhere. */
  readonly likelyMonth: number | undefined
  /** Which meeting of its month it was, from 2; undefined for the first or only one. */
  readonly occasion: number | undefined
  /** The row of the meeting register, if there is one. */
  source: (Source & { readonly column: number | undefined }) | undefined
  typed: TypedCounts | undefined
  /** Why the typed counts cannot be used; they wait for a correction. */
  typedProblem: TypedProblem | undefined
  /** Whether only the typed number of those who came tells that its row names all who did not. */
  isProvedByCount?: boolean
  /** Whether the typed counts come from a summary sheet (cell × month). */
  fromSummary: boolean
}

/**
 * Codes of `Attendance.marks`: the marks of `MARKS` by index, then what is not counted until somebody answers.
 */
export const MARK_CODE = {
  unmarked: 0,
  present: 1,
  excused: 2,
  unexcused: 3,
  exempt: 4,
  outside: 5,
  ask: 6,
  unknown: 7,
  conflict: 8,
  /** Of somebody on no roll who is most likely a member without a mark. */
  doubted: 9,
} as const
/** All marks of all attendance sheets as parallel columns: entry i is member `members[i]` at meeting `meetings[i]`, from row `rows[i]` and column `columns[i]` (from 0) of table `tables[i]`, for i below `length`. */
export type Attendance = {
  length: number
  readonly members: Int32Array
  readonly meetings: Int32Array
  readonly marks: Uint8Array
  readonly codes: Int32Array
  readonly rows: Int32Array
  readonly columns: Int16Array
  readonly tables: Int16Array
}

/** A code typed in a sheet, how it is read, and where it stands first. */
export type UsedCode = {
  readonly index: number
  readonly sheet: string
  readonly code: string
  readonly mark: number
  readonly by: 'legend' | 'answer' | 'default' | 'none'
  count: number
  readonly examples: { row: number; column: number }[]
}

/** A row of an attendance sheet and the member it was found to be; `member` is -1 for a person who is on no roll. */
export type AttendanceRow = {
  readonly table: number
  readonly row: number
  readonly member: number
  readonly partyCell: number
  readonly name: string
  readonly match: 'id' | 'name' | 'folded-name' | 'order' | 'none' | 'own'
  /** The member who is most likely meant by a name that is on no roll; absent where nobody is. */
  readonly likely?: number
}

/**
 * A period column of an attendance table or, for lists, the table itself: which meeting of which party cell it holds. `isBlankPresent`: the sheet says that who has no mark was present;
 * `coversAll`: also whoever has no row in it.
 */
export type MeetingColumn = {
  readonly table: number
  readonly column: number
  readonly meeting: number
  readonly isBlankPresent: boolean
  readonly coversAll?: boolean
}

/** A row of a list that names an unknown party cell, no day, or somebody who was absent on a day on which no meeting was held. */
export type UnplacedRow = { readonly table: number; readonly row: number; readonly problem: 'party-cell' | 'day' | 'meeting' }

/** A row of a list whose mark is blank. */
export type BlankMark = { readonly table: number; readonly row: number; readonly member: number; readonly meeting: number }

/** What a summary says of a meeting that another sheet counts as well; the other counts. */
export type CountedAgain = { readonly meeting: number; readonly source: Source & { readonly column: number }; readonly typed: TypedCounts }

/** A row of a register of meetings that says a meeting of the register once more; the first row counts. */
export type RepeatedMeeting = { readonly meeting: number; readonly source: Source }

/** Everything that was read from the workbook, before any rule or rate. */
export type Dataset = {
  readonly tables: readonly RegisteredTable[]
  readonly partyCells: readonly PartyCell[]
  /** The index of the party cell that a typed name means, in any usual spelling or shortened; -1 when none or more than one fits. */
  readonly findPartyCell: (name: string) => number
  readonly members: readonly Member[]
  readonly meetings: readonly Meeting[]
  readonly attendance: Attendance
  readonly attendanceRows: readonly AttendanceRow[]
  readonly meetingColumns: readonly MeetingColumn[]
  /** Rows of lists whose party cell is on no list, or whose day cannot be read or is that of no meeting: found while reading, so that no rule reads a quarter of a million rows again. */
  readonly unplacedRows: readonly UnplacedRow[]
  /** Whom a list of changes names and no roll does. */
  readonly strangers: readonly Stranger[]
  /** Rows of such a list that say what another row of it says. */
  readonly repeatedChanges: readonly RepeatedChange[]
  /** Changes written into attendance grids that the roll dates otherwise, or does not know. */
  readonly unconfirmedChanges: readonly UnconfirmedChange[]
  readonly blankMarks: readonly BlankMark[]
  readonly repeatedMeetings: readonly RepeatedMeeting[]
  readonly countedAgain: readonly CountedAgain[]
  readonly codes: readonly UsedCode[]
  /** Attendance tabs whose legend explains colours and no signs. */
  readonly colouredTabs: readonly string[]
  /** Tabs whose letters were lost when the file was imported, and how many of their texts were. */
  readonly brokenTabs: readonly { readonly sheet: string; readonly count: number }[]
  /** «Tính đến ngày» of the roll's title, or 0. */
  readonly rollAsOf: CivilDay
  /** Whether the office says that the counts of its register of meetings stand, whatever the marks give. */
  readonly isRegisterOfficial: boolean
  /** The year that is reported on: the latest that the sheets keep. */
  readonly year: number
  /** Years that other sheets of the workbook keep. */
  readonly earlierYears: readonly number[]
}
