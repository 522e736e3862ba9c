/** Names of the absent below lines that say which meeting they missed. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const ROLL = makeGrid(
  'Đảng viên',
  `
  TT|Họ và tên|Ngày sinh|Chi bộ|Ngày vào Đảng|Trạng thái|Từ ngày
  1|Lê Văn Lúa|05/03/1968|Chi bộ Thôn Đông|03/02/1990||
  2|Trần Thị Mía|06/04/1970|Chi bộ Thôn Đông|03/02/1995||
  3|Phạm Văn Đậu|07/05/1972|Chi bộ Thôn Đông|03/02/1999||
  4|Vũ Văn Tre|08/06/1974|Chi bộ Thôn Đông|03/02/2001|Miễn sinh hoạt|01/02/2026
`,
)
const book = (lines: string) =>
  makeGrid(
    'Vắng',
    `
    CHI BỘ THÔN ĐÔNG||||
    SỔ GHI ĐẢNG VIÊN VẮNG SINH HOẠT NĂM 2026||||
    (chỉ ghi tên người vắng; P: có phép, K: không phép)||||
    TT|Đ/c vắng|Lý do|P/K|Ghi chú
    ${lines}
    ||||
    |||THƯ KÝ|`,
  )

test('whoever is not named below the line of a meeting came', () => {
  const outcome = compute([
    ROLL,
    book(`Thường kỳ tháng 1 – ngày 08/01/2026: phải dự 4, có mặt 3||||
    1|Lê Văn Lúa|ốm|P|
    Thường kỳ tháng 2 – ngày 09.02.2026: phải dự 3, có mặt 3||||
    |(đủ)|||
    Chuyên đề quý I – ngày 26/03/2026: phải dự 3, có mặt 1||||
    1|Trần Thị Mía|về quê|P|
    2|Phạm Văn Đậu|không báo|K|
    Thường kỳ tháng 3: phải dự 3, có mặt 2||||
    1|Trần Thị Mía|về quê|P|`),
  ])
  expect(meetingLines(outcome)).toEqual([
    'CHI BỘ THÔN ĐÔNG|CĐ 1|3 1 1 1 0',
    'CHI BỘ THÔN ĐÔNG|TK 1|4 3 1 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 2|3 3 0 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 3|3 2 1 0 0',
  ])
  expect(findingLines(outcome)).toEqual([])
})

test('what a line counts otherwise, who is exempt, listed again or spelled otherwise is named where it stands; who has no kind of absence waits', () => {
  const outcome = compute([
    ROLL,
    book(`Thường kỳ tháng 1 – ngày 08/01/2026: phải dự 4, có mặt 4||||
    1|Lê Văn Lúa|ốm|P|
    2|Lê Văn Lúa|ốm|P|
    Thường kỳ tháng 2 – ngày 09/02/2026: phải dự 3, có mặt 2||||
    1|Trần Thị Míaa|ốm|P|
    2|Vũ Văn Tre|ốm|P|
    Thường kỳ tháng 3 – ngày 09/03/2026: phải dự 3, có mặt 2||||
    1|Phạm Văn Đậu|||`),
  ])
  expect(meetingLines(outcome)).toEqual(['CHI BỘ THÔN ĐÔNG|TK 1|4 3 1 0 0', 'CHI BỘ THÔN ĐÔNG|TK 2|3 2 1 0 0', 'CHI BỘ THÔN ĐÔNG|TK 3|chờ'])
  expect(findingLines(outcome).sort()).toEqual([
    'code-unknown@Vắng!B12',
    'mark-repeated@Vắng!B7',
    'mark-when-not-required@Vắng!D10',
    'meeting-counts-disagree@Vắng!A5',
    'name-spelled-differently@Vắng!B9',
  ])
})
