/** One tab for each month of a whole committee: kinds of meetings over «dấu | lý do vắng», the day of each beside the name of the party cell, signs explained beside the roll. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const ROLL = makeGrid(
  'DS gốc',
  `
  TT|Họ và tên|Ngày sinh|Ngày vào Đảng|Ngày chính thức|Ghi chú||||
  I|CHI BỘ ẤP ĐÔNG||||||QUI ƯỚC CHẤM ở các tab tháng|
  1|Tô Văn Lúa|01/02/1960|03/02/1985|03/02/1986|||x, v, ✓|có mặt (v là dấu tích)
  2|Đặng Thị Mía|05/06/1965|03/02/1990|03/02/1991|||M|đến muộn – vẫn tính có mặt
  3|Trương Văn Khoai|07/08/1970|03/02/1995|03/02/1996|||P|vắng có phép
  II|CHI BỘ ẤP ĐOÀI|||||||
  1|Vũ Văn Tre|11/12/1980|03/02/2005|03/02/2006|||KP|vắng không phép
  2|Phạm Thị Na|02/03/1983|10/02/2006|10/02/2007|||-|không thuộc diện dự
`,
)
const month = (rows: string) =>
  makeGrid(
    'T.03',
    `
    THEO DÕI ĐẢNG VIÊN DỰ SINH HOẠT THÁNG 3/2026|||||||
    TT|Họ và tên|C. vụ|SINH HOẠT TRONG THÁNG||||Ghi chú
    |||Bất thường|Chuyên đề (quý I)||Thường kỳ|
    |||dấu|dấu|lý do vắng|dấu|
    ${rows}
  `,
    {
      merges: [
        { row: 2, column: 4, rows: 1, columns: 4 },
        { row: 3, column: 5, rows: 1, columns: 2 },
      ],
    },
  )

test('each kind has its marks and its day; one that no report counts is left alone; words stand for their signs', () => {
  const outcome = compute([
    ROLL,
    month(`I|CB ấp Đông||26/3|22/3||06.3|
    1|Tô Văn Lúa||x|x||M|
    2|Đặng Thị Mía||KP|vắng P|ốm|v|
    3|Trương Văn Khoai||x|x||vắng KP|
    II|CB ấp Đoài||||| 5/3|
    1|Vũ Văn Tre|||||ü|
    2|Phạm Thị Na|||||P|`),
  ])
  expect(meetingLines(outcome)).toEqual(['CB ấp Đoài|TK 3|2 1 1 0 0', 'CB ấp Đông|CĐ 1|3 2 1 0 0', 'CB ấp Đông|TK 3|3 2 0 1 0'])
  const days = outcome.counted.meetings.map(({ meeting: { day, kind } }) => `${kind} ${day}`).sort()
  expect(days).toEqual(['regular 20260305', 'regular 20260306', 'thematic 20260322'])
  expect(findingLines(outcome)).toEqual([])
})

test('a mark against its reason waits; a day of another month is a slip and leaves the month', () => {
  const outcome = compute([
    ROLL,
    month(`I|CB ấp Đông|||22/3||06.1|
    1|Tô Văn Lúa|||x|có xin phép vắng|x|
    2|Đặng Thị Mía|||x|đến trễ, có xin phép|x|
    3|Trương Văn Khoai|||x||x|`),
  ])
  expect(meetingLines(outcome)).toEqual(['CB ấp Đông|CĐ 1|chờ', 'CB ấp Đông|TK 3|3 3 0 0 0'])
  expect(findingLines(outcome)).toEqual(['two-marks@T.03!E6', 'meeting-outside-month@T.03!G5'])
  expect(outcome.counted.meetings.find(({ meeting }) => meeting.kind === 'regular')?.meeting.day).toBe(0)
})
