import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const ROLL = makeGrid(
  'DS',
  `
  STT|Họ và tên|Chi bộ|Ngày vào Đảng|Trạng thái|Từ ngày
  1|Nguyễn Văn Lúa|Chi bộ Ấp 1|03/02/1985||
  2|Trần Thị Mía|Chi bộ Ấp 1|03/02/1990||
  3|Lê Văn Khoai|Chi bộ Ấp 1|03/02/1995|Miễn sinh hoạt|01/01/2025
  4|Vũ Văn Tre|Chi bộ Ấp 2|03/02/2001||
`,
)
const MEETINGS = makeGrid(
  'Các cuộc họp',
  `
  STT|Chi bộ|Kỳ|Loại sinh hoạt|Ngày họp|Số phải dự
  1|Chi bộ Ấp 1|Tháng 1|Thường kỳ|05/01/2026|2
  2|Chi bộ Ấp 1|Tháng 2|Thường kỳ|05/02/2026|2
  3|Chi bộ Ấp 2|Tháng 1|Thường kỳ|06/01/2026|1
`,
)
const absences = (title: string, sheet = 'Sổ vắng') =>
  makeGrid(
    sheet,
    `
    ${title}||||||
    STT|Ngày họp|Chi bộ|Họ và tên|Loại sinh hoạt|Vắng|Lý do
    1|05/01/2026|Chi bộ Ấp 1|Nguyễn Văn Lúa|Thường kỳ|Có lý do|Ốm
    2|05/02/2026|Chi bộ Ấp 1|Trần Thị Mía|Thường kỳ|Không lý do|
  `,
  )

test('whom the register of absences does not name was present at every meeting that is registered', () => {
  const outcome = compute([ROLL, MEETINGS, absences('SỔ GHI ĐẢNG VIÊN VẮNG SINH HOẠT NĂM 2026 (chỉ ghi người vắng)')])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Ấp 1|TK 1|2 1 1 0 0', 'Chi bộ Ấp 1|TK 2|2 1 0 1 0', 'Chi bộ Ấp 2|TK 1|1 1 0 0 0'])
  expect(findingLines(outcome)).toEqual([])
  // What the blank stands for is said.
  expect(findingLines(outcome, true)).toEqual(['blank-means-present@Sổ vắng!'])
})

test('a list that does not say so leaves the others unmarked', () => {
  const outcome = compute([ROLL, MEETINGS, absences('THEO DÕI SINH HOẠT NĂM 2026', 'Theo dõi')])
  expect(meetingLines(outcome)).not.toContain('Chi bộ Ấp 2|TK 1|1 1 0 0 0')
})

test('one name in a row under «Đảng viên vắng» is a person; a day that the register does not have is no meeting', () => {
  const list = makeGrid(
    'Vắng',
    `
    Chỉ ghi đảng viên vắng; ai không có tên ở đây là có mặt.||||
    STT|Ngày họp|Chi bộ|Đảng viên vắng|Hình thức|Lý do vắng
    1|05/01/2026|Chi bộ Ấp 1|Nguyễn Văn Lúa|Có phép|Ốm
    2|05/01/2026|Chi bộ Ấp 1|Trần Thị Mía|Không phép|
    3|05/02/2026|Chi bộ Ấp 1|Trần Thị Mía|Có phép|Đi học
    4|05/02/2026|Chi bộ Ấp 1|Nguyễn Văn Lúa|Không phép|
    5|18/02/2026|Chi bộ Ấp 1|Nguyễn Văn Lúa|Có phép|Ốm
  `,
  )
  const outcome = compute([ROLL, MEETINGS, list])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Ấp 1|TK 1|2 0 1 1 0', 'Chi bộ Ấp 1|TK 2|2 0 1 1 0', 'Chi bộ Ấp 2|TK 1|1 1 0 0 0'])
  expect(findingLines(outcome)).toEqual(['meeting-date-wrong@Vắng!B7'])
})
