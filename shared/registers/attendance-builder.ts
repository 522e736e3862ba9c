import type { Attendance } from './dataset.ts'

/** Collects marks in columns, so that a quarter of a million of them cost no object each. */
export type AttendanceBuilder = {
  readonly attendance: Attendance
  add(member: number, meeting: number, mark: number, code: number, row: number, column: number, table: number): void
}

/** `most` is how many marks there may be; adding more than that is an error of the caller. */
export function makeAttendanceBuilder(most: number): AttendanceBuilder {
  const attendance: Attendance = {
    length: 0,
    members: new Int32Array(most),
    meetings: new Int32Array(most),
    marks: new Uint8Array(most),
    codes: new Int32Array(most),
    rows: new Int32Array(most),
    columns: new Int16Array(most),
    tables: new Int16Array(most),
  }
  return {
    attendance,
    add(member, meeting, mark, code, row, column, table) {
      const i = attendance.length++
      attendance.members[i] = member
      attendance.meetings[i] = meeting
      attendance.marks[i] = mark
      attendance.codes[i] = code
      attendance.rows[i] = row
      attendance.columns[i] = column
      attendance.tables[i] = table
    },
  }
}
