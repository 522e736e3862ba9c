/** A quarter of several party cells in one grid, the days of the meetings in a line above the people of each. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const ROLL = makeGrid(
  'Đảng viên',
  `
  STT|Họ và tên|Chi bộ|Tình trạng|Từ ngày|Ngày sinh|Ngày vào Đảng|Ngày chính thức
  1|Tô Văn Lúa|Chi bộ ấp Sen|||01/02/1960|03/02/1985|03/02/1986
  2|Đặng Thị Thúng|Chi bộ ấp Sen|||01/02/1960|03/02/1985|03/02/1986
  3|Trương Văn Khoai|Chi bộ ấp Bưởi|||01/02/1960|03/02/1985|03/02/1986
  4|Lê Thị Na|Chi bộ ấp Bưởi|||01/02/1960|03/02/1985|03/02/1986
  5|Võ Văn Mít|Chi bộ ấp Dừa|||01/02/1960|03/02/1985|03/02/1986
  6|Hồ Thị Cau|Chi bộ ấp Dừa|Miễn sinh hoạt|01/01/2020|01/02/1960|03/02/1985|03/02/1986
  |Tổng cộng: 6 đảng viên|||
  |(tính cả đ/c miễn sinh hoạt)|||
`,
)
const book = (thirdDay: string, thirdRate: string) =>
  makeGrid(
    'QUÝ I',
    `
    SỔ THEO DÕI SINH HOẠT QUÝ I NĂM 2026||||
    TT|Họ và tên|Tháng 1|Tháng 2|Tháng 3
    1/ Chi bộ ấp Sen||||
    |Ngày họp|05/01/2026|06/02/2026|05/03/2026
    1|Tô Văn Lúa|x|x|x
    2|Đặng Thị Thúng|x|P|x
    |Có mặt|2|1|2
    |Vắng có phép|0|1|0
    |Tỷ lệ (%)|100|50|100
    2/ Chi bộ ấp Bưởi||||
    |Ngày họp|07/01/2026|không họp|${thirdDay}
    1|Trương Văn Khoai|x||P
    2|Lê Thị Na|x||x
    |Có mặt|2||1
    |Vắng có phép|0||1
    |Tỷ lệ (%)|100||${thirdRate}
    3/ Chi bộ ấp Dừa||||
    |Ngày họp|08/01/2026|09/02/2026|10/03/2026
    1|Võ Văn Mít|x|P|x
    2|Hồ Thị Cau||P|
    |Có mặt|1|0|1
    |Vắng có phép|0|1|0
    |Tỷ lệ (%)|100|0|100
    x, X: có mặt; P: vắng có phép||||
  `,
  )
const COUNTS = [
  'Chi bộ ấp Bưởi|TK 1|2 2 0 0 0',
  'Chi bộ ấp Bưởi|TK 3|2 1 1 0 0',
  'Chi bộ ấp Dừa|TK 1|1 1 0 0 0',
  'Chi bộ ấp Dừa|TK 2|1 0 1 0 0',
  'Chi bộ ấp Dừa|TK 3|1 1 0 0 0',
  'Chi bộ ấp Sen|TK 1|2 2 0 0 0',
  'Chi bộ ấp Sen|TK 2|2 1 1 0 0',
  'Chi bộ ấp Sen|TK 3|2 2 0 0 0',
]

test('a line of days opens no table; a total may leave out who need not come', () => {
  const outcome = compute([ROLL, book('09/03/2026', '50')])
  expect(meetingLines(outcome)).toEqual(COUNTS)
  expect(outcome.dataset.meetings.map(({ day }) => day).sort()).toEqual([
    20260105, 20260107, 20260108, 20260206, 20260209, 20260305, 20260309, 20260310,
  ])
  expect(findingLines(outcome)).toEqual(['mark-when-not-required@QUÝ I!D20'])
})

test('a day of another month, and a rate that the party cell does not have, are told', () => {
  const outcome = compute([ROLL, book('09/6/2026', '75')])
  expect(meetingLines(outcome)).toEqual(COUNTS)
  expect(findingLines(outcome)).toEqual(['mark-when-not-required@QUÝ I!D20', 'meeting-outside-month@QUÝ I!E11', 'rate-disagrees@QUÝ I!E16'])
})
