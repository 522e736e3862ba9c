import type { Attendance, Meeting } from './dataset.ts'

/** Collects marks in columns that grow; a quarter of a million of them cost no object each. */
export type AttendanceBuilder = {
  add(member: number, meeting: number, mark: number, code: number, row: number, column: number, table: number): void
  finish(): Attendance
}

export function makeAttendanceBuilder(): AttendanceBuilder {
  let capacity = 4096
  const data: Attendance = {
    length: 0,
    members: new Int32Array(capacity),
    meetings: new Int32Array(capacity),
    marks: new Uint8Array(capacity),
    codes: new Int32Array(capacity),
    rows: new Int32Array(capacity),
    columns: new Int16Array(capacity),
    tables: new Int16Array(capacity),
  }
  const grow = () => {
    capacity *= 2
    const larger = <T extends Int32Array | Uint8Array | Int16Array>(from: T, to: T): T => {
      to.set(from)
      return to
    }
    data.members = larger(data.members, new Int32Array(capacity))
    data.meetings = larger(data.meetings, new Int32Array(capacity))
    data.marks = larger(data.marks, new Uint8Array(capacity))
    data.codes = larger(data.codes, new Int32Array(capacity))
    data.rows = larger(data.rows, new Int32Array(capacity))
    data.columns = larger(data.columns, new Int16Array(capacity))
    data.tables = larger(data.tables, new Int16Array(capacity))
  }
  return {
    add(member, meeting, mark, code, row, column, table) {
      if (data.length === capacity) grow()
      const i = data.length++
      data.members[i] = member
      data.meetings[i] = meeting
      data.marks[i] = mark
      data.codes[i] = code
      data.rows[i] = row
      data.columns[i] = column
      data.tables[i] = table
    },
    finish: () => data,
  }
}

/** When a meeting was, as far as a sheet says: a day, else a month, else a quarter. 0 for what it does not say. */
export type MeetingTime = { readonly day: number; readonly year: number; readonly month: number; readonly quarter: number }

/** The meetings known so far; the same party cell, kind and time is one meeting, from whichever sheet it is read. */
export type MeetingIndex = {
  readonly list: Meeting[]
  find(partyCell: number, kind: Meeting['kind'], time: MeetingTime): number
  /** Finds it or adds it; returns its index. */
  add(partyCell: number, kind: Meeting['kind'], time: MeetingTime): number
}

export function makeMeetingIndex(): MeetingIndex {
  const list: Meeting[] = []
  const byDay = new Map<number, number>()
  const byPeriod = new Map<number, number>()
  const kindCode = (kind: Meeting['kind']) => (kind === 'thematic' ? 1 : 0)
  // Keys are whole numbers: a list of 264,000 rows looks one up in every row.
  const dayKey = (partyCell: number, kind: Meeting['kind'], day: number) => ((partyCell + 1) * 2 + kindCode(kind)) * 100_000_000 + day
  const periodKey = (partyCell: number, kind: Meeting['kind'], time: MeetingTime) => {
    const slot = kind === 'thematic' ? 20 + time.quarter : time.month > 0 ? time.month : 40 + time.quarter
    return (((partyCell + 1) * 2 + kindCode(kind)) * 10_000 + time.year) * 100 + slot
  }
  const find = (partyCell: number, kind: Meeting['kind'], time: MeetingTime): number => {
    if (time.day > 0) {
      const known = byDay.get(dayKey(partyCell, kind, time.day))
      if (known !== undefined) return known
    }
    const same = byPeriod.get(periodKey(partyCell, kind, time))
    if (same === undefined) return -1
    const meeting = list[same] as Meeting
    // Two days in one month are two meetings; a month without a day is the one meeting of that month.
    return time.day > 0 && meeting.day > 0 && meeting.day !== time.day ? -1 : same
  }
  return {
    list,
    find,
    add(partyCell, kind, time) {
      const known = find(partyCell, kind, time)
      if (known >= 0) {
        const meeting = list[known] as Meeting
        if (meeting.day === 0 && time.day > 0) {
          meeting.day = time.day
          byDay.set(dayKey(partyCell, kind, time.day), known)
        }
        return known
      }
      const index = list.length
      list.push({
        index,
        partyCell,
        kind,
        ...time,
        quarter: time.quarter || (time.month > 0 ? Math.ceil(time.month / 3) : 0),
        source: undefined,
        typed: undefined,
        typedProblem: undefined,
        fromSummary: false,
      })
      if (time.day > 0) byDay.set(dayKey(partyCell, kind, time.day), index)
      const key = periodKey(partyCell, kind, time)
      if (!byPeriod.has(key)) byPeriod.set(key, index)
      return index
    },
  }
}
