import { levelText } from '../sheet/level-text.ts'
import { columnIndex, type Table } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'
import type { AttendanceSink } from './attendance-sink.ts'

/** «SỔ GHI ĐẢNG VIÊN VẮNG SINH HOẠT», «Chỉ ghi người vắng», «không có tên trong sổ là có mặt», «chỉ tích người vắng, ai không tích là có mặt». */
const ONLY_ABSENT =
  /\bchi (?:ghi|tich|chon|danh dau|neu) (?:ten )?(?:nhung )?(?:nguoi|dang vien|dong chi) vang\b|\bkhong (?:co ten|ghi ten|tich|chon|danh dau|neu ten) .*\bco mat\b|\b(?:so|danh sach|ds|theo doi|thong ke|tong hop) (?:ghi |theo doi )?(?:nhung |cac )?(?:dang vien |dv |nguoi |dong chi |truong hop )?vang\b|\| vang(?: mat)?(?: hop| sinh hoat)?$/

/** Whether a title or a heading says that only those who were absent are named. `key` is its folded text. */
export function namesOnlyAbsent(key: string): boolean {
  return ONLY_ABSENT.test(key)
}

/** Whether a list names only those who were absent: its title says so, and neither a column nor a mark is for those who came. */
export function isRegisterOfAbsences(table: Table): boolean {
  return (
    namesOnlyAbsent(table.titles.key) &&
    columnIndex(table, 'present') < 0 &&
    (['absent', 'excused', 'unexcused', 'mark'] as const).some((field) => columnIndex(table, field) >= 0) &&
    !marksPresence(table, columnIndex(table, 'mark'))
  )
}

function marksPresence({ grid, firstRow, endRow }: Table, mark: number): boolean {
  return mark >= 0 && grid.values.slice(firstRow, endRow).some((row) => PRESENT.test(foldText(levelText(row[mark] ?? ''))))
}

const PRESENT = /^(?:co mat|co du|cm|du|du hop|du sinh hoat|tham du|present|x)$/

/** Every meeting that the registers know was attended by whoever the list does not name. */
export function coverMeetings(sink: AttendanceSink, tableIndex: number, column: number): void {
  for (const meeting of sink.meetings.list)
    if (meeting.source)
      sink.meetingColumns.push({ table: tableIndex, column, meeting: meeting.index, isBlankPresent: true, coversAll: true })
}
