import { columnIndex, type Table } from '../sheet/table.ts'
import type { AttendanceSink } from './attendance-sink.ts'

/** «SỔ GHI ĐẢNG VIÊN VẮNG SINH HOẠT», «Chỉ ghi người vắng», «không có tên trong sổ là có mặt», «chỉ tích người vắng, ai không tích là có mặt». */
const ONLY_ABSENT =
  /\bchi (?:ghi|tich|chon|danh dau|neu) (?:ten )?(?:nhung )?(?:nguoi|dang vien|dong chi) vang\b|\bkhong (?:co ten|ghi ten|tich|chon|danh dau|neu ten) .*\bco mat\b|\bso (?:ghi |theo doi )?(?:nhung )?(?:dang vien |nguoi |dong chi )?vang\b/

/** Whether a title or a heading says that only those who were absent are named. `key` is its folded text. */
export function namesOnlyAbsent(key: string): boolean {
  return ONLY_ABSENT.test(key)
}

/** Whether a list names only those who were absent: its title says so, and no column is for those who came. */
export function isRegisterOfAbsences(table: Table): boolean {
  return (
    namesOnlyAbsent(table.titles.key) &&
    columnIndex(table, 'present') < 0 &&
    (['absent', 'excused', 'unexcused', 'mark'] as const).some((field) => columnIndex(table, field) >= 0)
  )
}

/** Every meeting that the registers know was attended by whoever the list does not name. */
export function coverMeetings(sink: AttendanceSink, tableIndex: number, column: number): void {
  for (const meeting of sink.meetings.list)
    if (meeting.source)
      sink.meetingColumns.push({ table: tableIndex, column, meeting: meeting.index, isBlankPresent: true, coversAll: true })
}
